package dev.proofmark.gateway.browserlogin;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * {@code POST /logout}, which ends a session here and at Keycloak, and {@code POST /logout/backchannel}, where Keycloak
 * tells that one has ended elsewhere.
 */
@ApplicationScoped
public class LogoutRoutes {

    private static final Logger LOGGER = Logger.getLogger(LogoutRoutes.class);
    private static final long LARGEST_NOTICE = 16 << 10;

    private final Vertx vertx;
    private final Keycloak keycloak;
    private final TokenChecks checks;
    private final Sessions sessions;
    private final EndedSessionsTopic ended;
    private final ProblemAnswers problems;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    LogoutRoutes(
            Vertx vertx,
            Keycloak keycloak,
            TokenChecks checks,
            Sessions sessions,
            EndedSessionsTopic ended,
            ProblemAnswers problems) {
        this.vertx = vertx;
        this.keycloak = keycloak;
        this.checks = checks;
        this.sessions = sessions;
        this.ended = ended;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.post("/logout").order(1).handler(this::logout);
        router.post("/logout/backchannel")
                .order(1)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_NOTICE))
                .handler(this::told);
    }

    private void logout(RoutingContext context) {
        HttpServerRequest request = context.request();
        Instant now = clock.instant();
        Optional<Session> session = sessions.of(request, now);
        if (session.isEmpty()) {
            Sessions.forget(request);
            done(context);
        } else if (!CsrfToken.isShown(request, session.get())) {
            problems.refuse(context, Refusal.of("csrf-token-missing"));
        } else {
            Future<Void> told = ended.end(session.get().id(), now);
            Sessions.forget(request);
            leaveKeycloak(context, session.get(), told);
        }
    }

    /** Answered only when the end is known beyond this process: after a restart a copy of the cookie is worth nothing, too. */
    private void leaveKeycloak(RoutingContext context, Session session, Future<Void> told) {
        vertx.executeBlocking(
                        () -> {
                            keycloak.logout(session);
                            return session;
                        },
                        false)
                .eventually(() -> told)
                .onSuccess(left -> done(context))
                .onFailure(failure -> {
                    LOGGER.warnf("A session ended here but not at Keycloak: %s", failure.getMessage());
                    problems.refuse(context, Refusal.of("logged-out-here-only"));
                });
    }

    private void done(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader("Cache-Control", "no-store")
                .end();
        problems.drain(context.request());
    }

    private void told(RoutingContext context) {
        String token = context.request().getFormAttribute("logout_token");
        vertx.executeBlocking(() -> checks.endedSession(token == null ? "" : token), false)
                .compose(sessionId -> ended.end(sessionId, clock.instant()))
                .onSuccess(told -> {
                    context.response()
                            .setStatusCode(200)
                            .putHeader("Cache-Control", "no-store")
                            .end();
                })
                .onFailure(failure -> {
                    LOGGER.infof("A notice of logout was refused: %s", failure.getMessage());
                    context.response().putHeader("Cache-Control", "no-store");
                    problems.refuse(
                            context, Refusal.of(failure instanceof IOException ? "unavailable" : "malformed-request"));
                });
    }
}
