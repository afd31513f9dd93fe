package dev.proofmark.gateway.routing;

import dev.proofmark.platform.web.BodyLimit;
import dev.proofmark.platform.web.ProblemAnswers;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /dev/v1/mail}: reading the local stack's mailbox, without a token. The mails hold links that let somebody in,
 * so the route answers this machine only, and only under a name of this machine: a page from elsewhere cannot read it
 * by a name of its own that points here.
 */
@ApplicationScoped
public class MailboxRoute {

    private static final String PATH = "/dev/v1/mail";
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Optional<HttpProxy> mailbox;

    /**
     * The route.
     *
     * @throws IllegalStateException if a mailbox is configured in production
     */
    public MailboxRoute(
            Vertx vertx,
            DevelopmentConfiguration development,
            GatewayConfiguration configuration,
            BodyLimit limit,
            ProblemAnswers problems) {
        demandDevelopment(development.mailUrl(), ConfigUtils.getProfiles());
        mailbox = development.mailUrl().map(url -> Forwarding.proxy(vertx, url, configuration, limit, problems));
    }

    static void demandDevelopment(Optional<URI> mailUrl, List<String> profiles) {
        if (mailUrl.isPresent() && profiles.contains("prod")) {
            throw new IllegalStateException(
                    "proofmark.dev.mail-url belongs to the local stack: a production profile does not start with it.");
        }
    }

    void register(@Observes Router router) {
        mailbox.ifPresent(proxy -> {
            router.get(PATH).order(1).handler(context -> forward(context, proxy));
            router.get(PATH + "/:mail").order(1).handler(context -> forward(context, proxy));
        });
    }

    private static void forward(RoutingContext context, HttpProxy proxy) {
        if (isFromHere(context.request())) {
            proxy.handle(context.request());
        } else {
            context.next();
        }
    }

    private static boolean isFromHere(HttpServerRequest request) {
        HostAndPort named = request.authority();
        return named != null
                && OUR_NAMES.contains(named.host())
                && InetAddress.ofLiteral(request.remoteAddress().hostAddress()).isLoopbackAddress();
    }
}
