package dev.proofmark.gateway.browserlogin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions that ended before their time. A cookie lives in the browser, and whoever has a copy of it could go on: this
 * is what tells that its session is over.
 */
@ApplicationScoped
public class EndedSessions {

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final LoginConfiguration configuration;

    public EndedSessions(LoginConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Ends every login made so far within a session at Keycloak. */
    void end(String sessionId, Instant now) {
        ended.merge(sessionId, now, (before, after) -> after.isAfter(before) ? after : before);
        ended.values().removeIf(when -> when.plus(configuration.absoluteLimit()).isBefore(now));
    }

    boolean contains(Session session) {
        Instant when = ended.get(session.id());
        return when != null && !session.loggedInAt().isAfter(when);
    }
}
