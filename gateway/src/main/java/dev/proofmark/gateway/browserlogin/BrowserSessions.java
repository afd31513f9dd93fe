package dev.proofmark.gateway.browserlogin;

import dev.proofmark.gateway.limits.NothingElse;
import dev.proofmark.gateway.limits.RequestGuard;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Turns a browser's session into an access token for the services, just before a request is forwarded. A request that
 * brings a token of its own is left as it is, and its cookies mean nothing; so do all cookies outside the API.
 */
@ApplicationScoped
public class BrowserSessions {

    private static final int ORDER = -10;
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String API = "/api/v1/";

    private final Sessions sessions;
    private final Renewals renewals;
    private final ProblemAnswers problems;
    private final LoginConfiguration configuration;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    BrowserSessions(Sessions sessions, Renewals renewals, ProblemAnswers problems, LoginConfiguration configuration) {
        this.sessions = sessions;
        this.renewals = renewals;
        this.problems = problems;
        this.configuration = configuration;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = RequestGuard.path(request);
        boolean ours = path.startsWith(API) || RequestGuard.isAtOrBelow(path, NothingElse.CLOCK);
        if (!ours || request.headers().contains("Authorization") || !Sessions.carried(request)) {
            context.next();
            return;
        }
        Instant now = clock.instant();
        Optional<Session> session = sessions.of(request, now);
        if (session.isEmpty()) {
            refuseEnded(context);
        } else if (!CsrfToken.isShown(request, session.get())) {
            problems.refuse(context, Refusal.of("csrf-token-missing"));
        } else if (FreshLogin.isNeeded(request.method().name(), path) && !sessions.isFresh(session.get(), now)) {
            refuseStale(context);
        } else if (renewals.isDue(session.get(), now)) {
            renew(context, session.get(), now);
        } else {
            pass(context, session.get(), false, now);
        }
    }

    private void renew(RoutingContext context, Session session, Instant now) {
        // Nobody listens for the body yet; it waits until the service does.
        context.request().pause();
        renewals.renewed(session, now)
                .onSuccess(renewed -> pass(context, renewed, !renewed.equals(session), now))
                .onFailure(failure -> {
                    if (failure instanceof LoginRefusedException) {
                        refuseEnded(context);
                    } else {
                        context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
                        problems.refuse(context, Refusal.of("unavailable"));
                    }
                });
    }

    private void pass(RoutingContext context, Session session, boolean changed, Instant now) {
        HttpServerRequest request = context.request();
        sessions.notice(request, session, changed, now);
        request.headers().set("Authorization", "Bearer " + session.tokens().access());
        context.addHeadersEndHandler(written -> keepPrivate(context));
        context.next();
    }

    /** A cache between us and the browser sees no Authorization header, and would take the answer for anybody's. */
    private static void keepPrivate(RoutingContext context) {
        if (!context.response().headers().contains("Cache-Control")) {
            context.response().putHeader("Cache-Control", "private, no-cache");
        }
    }

    private void refuseEnded(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        problems.refuse(context, Refusal.of("session-ended"));
    }

    private void refuseStale(RoutingContext context) {
        String challenge = "Bearer error=\"insufficient_user_authentication\", "
                + "error_description=\"A more recent login is needed\", max_age="
                + configuration.freshLimit().toSeconds();
        context.response().putHeader("WWW-Authenticate", challenge);
        problems.refuse(context, Refusal.of("fresh-login-needed"));
    }
}
