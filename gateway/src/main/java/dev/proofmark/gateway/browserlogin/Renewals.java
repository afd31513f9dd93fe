package dev.proofmark.gateway.browserlogin;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Renews access tokens before they end: once for all requests that need it at the same moment. */
@ApplicationScoped
class Renewals {

    private static final Logger LOGGER = Logger.getLogger(Renewals.class);

    private final Vertx vertx;
    private final Keycloak keycloak;
    private final LoginConfiguration configuration;
    private final Map<String, Future<Tokens>> underWay = new ConcurrentHashMap<>();

    Renewals(Vertx vertx, Keycloak keycloak, LoginConfiguration configuration) {
        this.vertx = vertx;
        this.keycloak = keycloak;
        this.configuration = configuration;
    }

    /** Whether a session's access token ends soon. */
    boolean isDue(Session session, Instant now) {
        return !now.plus(configuration.renewAhead()).isBefore(session.tokens().accessUntil());
    }

    /**
     * The session with new tokens; with those that it has, if Keycloak does not answer and they still hold. Fails with
     * {@link LoginRefusedException} if the session is over, with {@link IOException} if nobody can say.
     */
    Future<Session> renewed(Session session, Instant now) {
        return tokens(session)
                .map(session::renewed)
                .recover(failure -> failure instanceof IOException
                                && now.isBefore(session.tokens().accessUntil())
                        ? Future.succeededFuture(session)
                        : Future.failedFuture(failure));
    }

    private Future<Tokens> tokens(Session session) {
        Context here = vertx.getOrCreateContext();
        Promise<Tokens> mine = Promise.promise();
        // Whoever renews them, each request goes on where it was.
        shared(session).onComplete(result -> here.runOnContext(again -> mine.handle(result)));
        return mine.future();
    }

    private Future<Tokens> shared(Session session) {
        String refreshToken = session.tokens().refresh();
        Promise<Tokens> first = Promise.promise();
        Future<Tokens> other = underWay.putIfAbsent(refreshToken, first.future());
        if (other != null) {
            return other;
        }
        vertx.executeBlocking(() -> keycloak.renew(session), false)
                .onFailure(failure -> LOGGER.infof("Tokens were not renewed: %s", failure.getMessage()))
                .onComplete(result -> {
                    underWay.remove(refreshToken);
                    first.handle(result);
                });
        return first.future();
    }
}
