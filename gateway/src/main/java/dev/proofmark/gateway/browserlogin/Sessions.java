package dev.proofmark.gateway.browserlogin;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.gateway.callers.SessionCookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The sessions of browsers. Each is in its browser's cookie, sealed: any replica of the gateway reads it with the key
 * that all have, and none has to ask another.
 */
@ApplicationScoped
class Sessions {

    private final CookieSeal<Session> seal;
    private final EndedSessions ended;
    private final LoginConfiguration configuration;

    Sessions(ObjectMapper mapper, EndedSessions ended, LoginConfiguration configuration) {
        this.seal = new CookieSeal<>(mapper, Session.class, configuration.cookieKeys());
        this.ended = ended;
        this.configuration = configuration;
    }

    /** Whether a request carries a session, whatever has become of it. */
    static boolean carried(HttpServerRequest request) {
        return BrowserCookies.of(request).has(SessionCookie.NAME);
    }

    /** The session that a request carries, if it holds. */
    Optional<Session> of(HttpServerRequest request, Instant now) {
        return read(request).filter(session -> holds(session, now) && !ended.contains(session));
    }

    /** Whether a request's session ended by its limits: whoever comes now must show who they are. */
    boolean lapsed(HttpServerRequest request, Instant now) {
        return read(request).filter(session -> !holds(session, now)).isPresent();
    }

    private Optional<Session> read(HttpServerRequest request) {
        return BrowserCookies.of(request).value(SessionCookie.NAME).flatMap(seal::open);
    }

    /** Whether neither limit is reached. */
    boolean holds(Session session, Instant now) {
        return now.isBefore(idleUntil(session)) && now.isBefore(expiresAt(session));
    }

    /** When a session ends without a further request. */
    Instant idleUntil(Session session) {
        return session.idleUntil(configuration.idleLimit());
    }

    /** When a session ends whatever happens. */
    Instant expiresAt(Session session) {
        return session.expiresAt(configuration.absoluteLimit());
    }

    /** Whether its last login is recent enough for a decision. */
    boolean isFresh(Session session, Instant now) {
        return now.isBefore(session.authenticatedAt().plus(configuration.freshLimit()));
    }

    /** Has the browser keep a session, in place of the one that it had. */
    void keep(HttpServerRequest request, Session session) {
        BrowserCookies.of(request).put(request.response().headers(), SessionCookie.NAME, seal.seal(session));
    }

    /** Notices that the person is still there; to the minute, so that not every answer carries a cookie. */
    void notice(HttpServerRequest request, Session session, boolean changed, Instant now) {
        Duration since = Duration.between(session.seenAt(), now);
        if (changed || since.compareTo(configuration.noticeEvery()) >= 0) {
            keep(request, session.seen(now));
        }
    }

    /** Has the browser forget whatever session it carries. */
    static void forget(HttpServerRequest request) {
        BrowserCookies.of(request).forget(request.response().headers(), SessionCookie.NAME);
    }
}
