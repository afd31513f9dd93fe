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
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends each request to the service that owns its address. Bodies stream through; no body handler may stand before the
 * proxy (vertx-web#2614: the request would hang).
 */
@ApplicationScoped
public class Forwarding {

    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);
    private final BodyLimit limit;

    public Forwarding(Vertx vertx, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        this.limit = limit;
        for (Service service : Service.values()) {
            URI address = service.address(configuration.upstreams());
            HttpClient client = client(vertx, configuration, configuration.connectionsPerService());
            HttpClient uploads = client(vertx, configuration, configuration.uploadsPerService());
            proxies.put(
                    service,
                    proxy(
                            client,
                            context -> isUpload(context)
                                    ? upload(uploads, context, address, configuration)
                                    : connect(client, address, configuration),
                            new Exchange(vertx, configuration, limit, problems)));
        }
    }

    /** The way to an address and back. */
    static HttpProxy proxy(
            Vertx vertx, URI address, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        HttpClient client = client(vertx, configuration, configuration.connectionsPerService());
        return proxy(
                client,
                context -> connect(client, address, configuration),
                new Exchange(vertx, configuration, limit, problems));
    }

    private static HttpProxy proxy(
            HttpClient client, Function<ProxyContext, Future<HttpClientRequest>> origin, Exchange exchange) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(origin::apply)
                .addInterceptor(exchange);
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
    private static HttpClient client(Vertx vertx, GatewayConfiguration configuration, int connections) {
        int milliseconds = Math.toIntExact(configuration.connectTimeout().toMillis());
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(milliseconds)
                        .setMaxWaitQueueSize(configuration.waitingPerService())
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    private boolean isUpload(ProxyContext context) {
        return limit.isUpload(context.request().proxiedRequest());
    }

    private static Future<HttpClientRequest> connect(
            HttpClient client, URI address, GatewayConfiguration configuration) {
        return client.request(options(address, configuration)
                .setIdleTimeout(configuration.answerTimeout().toMillis()));
    }

    /** No clock runs on an upload while its bytes come; a sender that falls silent is cut off at its own connection. */
    private static Future<HttpClientRequest> upload(
            HttpClient client, ProxyContext context, URI address, GatewayConfiguration configuration) {
        return client.request(options(address, configuration))
                .onSuccess(request -> context.set(Exchange.UPLOAD, request));
    }

    private static RequestOptions options(URI address, GatewayConfiguration configuration) {
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port(address))
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(configuration.connectTimeout().toMillis());
    }

    private static int port(URI address) {
        int standard = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }
}
