package dev.proofmark.application;

import dev.proofmark.platform.rules.Actor;

/** The staff roles that have something to do here; applicants have none, they are members of their organisations. */
public final class StaffRoles {

    public static final String APPLICATION_REVIEWER = "APPLICATION_REVIEWER";
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";

    private StaffRoles() {}

    /** Whether the actor sees every organisation and application. */
    public static boolean seesAll(Actor actor) {
        return actor.has(APPLICATION_REVIEWER) || actor.has(PROGRAMME_MANAGER);
    }
}
