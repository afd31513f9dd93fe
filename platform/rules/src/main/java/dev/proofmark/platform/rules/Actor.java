package dev.proofmark.platform.rules;

import java.util.Set;

/**
 * Who acts: the subject of the verified token and the staff roles in it. Never a name or an address.
 *
 * @param personId the opaque id that the identity provider gave the person or machine
 * @param roles the staff roles, for example {@code DECISION_MAKER}; empty for applicants
 */
public record Actor(String personId, Set<String> roles) {

    public Actor {
        if (personId.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
        roles = Set.copyOf(roles);
    }

    /** Whether they are none of the body's: they hold no staff role. */
    public boolean isClient() {
        return roles.isEmpty();
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
