package dev.proofmark.gateway.routing;

import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.platform.web.BodyLimit;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Sends each request to the service that owns its address. Bodies stream through; no body handler may stand before the
 * proxy (vertx-web#2614: the request would hang).
 */
@ApplicationScoped
public class Forwarding {

    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);

    public Forwarding(Vertx vertx, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        for (Service service : Service.values()) {
            URI address = service.address(configuration.upstreams());
            proxies.put(service, proxy(vertx, address, configuration, limit, problems));
        }
    }

    /** The way to an address and back. */
    static HttpProxy proxy(
            Vertx vertx, URI address, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        HttpClient client = client(vertx, configuration);
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> connect(client, address, configuration))
                .addInterceptor(new Exchange(vertx, configuration, limit, problems));
    }

    void register(@Observes Router router) {
        router.route().order(0).handler(this::forward);
    }

    private void forward(RoutingContext context) {
        Optional<Service> owner = RouteTable.owner(RequestGuard.path(context.request()));
        owner.ifPresentOrElse(service -> proxy(service).handle(context.request()), context::next);
    }

    private HttpProxy proxy(Service service) {
        return Objects.requireNonNull(proxies.get(service));
    }

    /** Each service has its own pool: one that hangs takes nothing from the others. */
    private static HttpClient client(Vertx vertx, GatewayConfiguration configuration) {
        int milliseconds = Math.toIntExact(configuration.connectTimeout().toMillis());
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(milliseconds)
                        .setMaxWaitQueueSize(configuration.waitingPerService())
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(configuration.connectionsPerService()));
    }

    private static Future<HttpClientRequest> connect(
            HttpClient client, URI address, GatewayConfiguration configuration) {
        return client.request(new RequestOptions()
                .setHost(address.getHost())
                .setPort(port(address))
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(configuration.connectTimeout().toMillis())
                .setIdleTimeout(configuration.answerTimeout().toMillis()));
    }

    private static int port(URI address) {
        int standard = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }
}
