package dev.proofmark.gateway.browserlogin;

import java.time.Duration;
import java.time.Instant;

/**
 * One browser's login, as the sealed cookie holds it.
 *
 * @param id Keycloak's name of the session, by which it tells of its end
 * @param person whose it is
 * @param csrfToken what a request that changes something must bring along
 * @param authenticatedAt when the person last showed who they are
 * @param loggedInAt when this session was made
 * @param startedAt when the session at Keycloak was first met: the absolute limit counts from here
 * @param seenAt its last request, to the minute
 * @param tokens what Keycloak handed out
 */
record Session(
        String id,
        Person person,
        String csrfToken,
        Instant authenticatedAt,
        Instant loggedInAt,
        Instant startedAt,
        Instant seenAt,
        Tokens tokens) {

    Session seen(Instant now) {
        return new Session(id, person, csrfToken, authenticatedAt, loggedInAt, startedAt, now, tokens);
    }

    /** With new tokens; what was told of the person at the login stands. */
    Session renewed(Tokens next) {
        return new Session(id, person, csrfToken, authenticatedAt, loggedInAt, startedAt, seenAt, next);
    }

    /** A new login within the same session at Keycloak does not make that session longer. */
    Session startedWith(Session before) {
        boolean same = id.equals(before.id) && before.startedAt.isBefore(startedAt);
        return same
                ? new Session(id, person, csrfToken, authenticatedAt, loggedInAt, before.startedAt, seenAt, tokens)
                : this;
    }

    /** When it ends without a further request. */
    Instant idleUntil(Duration limit) {
        return seenAt.plus(limit);
    }

    /** When it ends whatever happens. */
    Instant expiresAt(Duration limit) {
        return startedAt.plus(limit);
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "Session[of " + person.id() + ", since " + loggedInAt + "]";
    }
}
