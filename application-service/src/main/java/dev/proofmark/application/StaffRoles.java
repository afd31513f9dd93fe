package dev.proofmark.application;

import dev.proofmark.platform.rules.Actor;
import java.util.Collections;
import java.util.Set;

/** The staff roles that have something to do here; applicants have none, they are members of their organisations. */
public final class StaffRoles {

    public static final String APPLICATION_REVIEWER = "APPLICATION_REVIEWER";
    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";
    public static final String QUALITY_MANAGER = "QUALITY_MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String ASSESSOR = "ASSESSOR";

    /** With those who audit, evaluate, review and decide elsewhere, and declare there how they stand to clients. */
    private static final Set<String> OF_THE_BODY = Set.of(
            APPLICATION_REVIEWER,
            PROGRAMME_MANAGER,
            QUALITY_MANAGER,
            ADMINISTRATOR,
            "AUDITOR",
            "EVALUATOR",
            "TECHNICAL_REVIEWER",
            "DECISION_MAKER");

    private StaffRoles() {}

    /** Whether the actor sees every organisation and application. */
    public static boolean seesAll(Actor actor) {
        return actor.has(APPLICATION_REVIEWER) || actor.has(PROGRAMME_MANAGER);
    }

    /**
     * Whether the actor knows who every organisation is: administrators too, who invite the first owners of those that came from
     * the body's former records, and quality managers, to whom complaints and declarations name them.
     */
    public static boolean knowsOrganisations(Actor actor) {
        return seesAll(actor) || actor.has(ADMINISTRATOR) || actor.has(QUALITY_MANAGER);
    }

    /**
     * Whether the actor works for the body, and so may know what organisations are called: to declare how they stand to one.
     * People of laboratories, assessors and machines do not.
     */
    public static boolean worksForBody(Actor actor) {
        return !Collections.disjoint(OF_THE_BODY, actor.roles());
    }

    /** Whether the actor sees what has happened to every certification, the body's own part included. */
    public static boolean seesTimelines(Actor actor) {
        return seesAll(actor) || actor.has(ASSESSOR);
    }
}
