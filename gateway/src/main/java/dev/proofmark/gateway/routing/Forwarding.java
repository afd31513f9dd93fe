package dev.proofmark.gateway.routing;

import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.platform.web.BodyLimit;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpResponseExpectation;
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
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends each request to the service that owns its address. Bodies stream through; no body handler may stand before the
 * proxy (vertx-web#2614: the request would hang).
 */
@ApplicationScoped
public class Forwarding {

    private static final Logger LOGGER = Logger.getLogger(Forwarding.class);
    private static final String READINESS = "/q/health/ready";

    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);
    private final BodyLimit limit;

    public Forwarding(Vertx vertx, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        this.limit = limit;
        for (Service service : Service.values()) {
            URI address = service.address(configuration.upstreams());
            HttpClient client = client(vertx, configuration, configuration.connectionsPerService());
            HttpClient uploads = client(vertx, configuration, configuration.uploadsPerService());
            Circuit circuit = circuit(vertx, service, address, configuration);
            proxies.put(
                    service,
                    proxy(
                            client,
                            context -> isUpload(context)
                                    ? upload(uploads, context, address, configuration)
                                    : connect(client, address, configuration),
                            new Exchange(vertx, configuration, limit, problems, circuit::call)));
        }
    }

    /** The way to an address and back. */
    static HttpProxy proxy(
            Vertx vertx, URI address, GatewayConfiguration configuration, BodyLimit limit, ProblemAnswers problems) {
        HttpClient client = client(vertx, configuration, configuration.connectionsPerService());
        return proxy(
                client,
                context -> connect(client, address, configuration),
                new Exchange(vertx, configuration, limit, problems, Supplier::get));
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

    /** It asks on a connection of its own, so that it need not wait behind the calls that hang. */
    private static Circuit circuit(Vertx vertx, Service service, URI address, GatewayConfiguration configuration) {
        HttpClient client = client(vertx, configuration, 1);
        return new Circuit(
                vertx,
                service.label(),
                configuration.retryAfter(),
                () -> client.request(options(address, configuration)
                                .setURI(READINESS)
                                .setTimeout(configuration.connectTimeout().toMillis()))
                        .compose(HttpClientRequest::send)
                        .expecting(HttpResponseExpectation.SC_OK)
                        .compose(HttpClientResponse::end));
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
                        .setIdleTimeout(configuration.answerTimeout().toMillis()))
                .recover(Forwarding::unconnected)
                .onSuccess(Forwarding::quieten);
    }

    /** No clock runs on an upload while its bytes come; a sender that falls silent is cut off at its own connection. */
    private static Future<HttpClientRequest> upload(
            HttpClient client, ProxyContext context, URI address, GatewayConfiguration configuration) {
        return client.request(options(address, configuration))
                .recover(Forwarding::unconnected)
                .onSuccess(request -> {
                    quieten(request);
                    context.set(Exchange.UPLOAD, request);
                });
    }

    private static Future<HttpClientRequest> unconnected(Throwable failure) {
        return Future.failedFuture(Failures.beforeConnection(failure));
    }

    /** Its failure is the answer's failure, too, and dealt with there; a caller who hangs up is no error of ours. */
    private static void quieten(HttpClientRequest request) {
        request.exceptionHandler(failure -> LOGGER.debug("A call came to nothing", failure));
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
