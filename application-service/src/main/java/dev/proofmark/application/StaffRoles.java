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
    public static final String TECHNICAL_REVIEWER = "TECHNICAL_REVIEWER";
    public static final String DECISION_MAKER = "DECISION_MAKER";
    public static final String ASSESSOR = "ASSESSOR";

    /**
     * With those who review and decide, whose files rest on what was applied for (ISO/IEC 17021-1:2015, 9.5.2), those who
     * assure quality, and the accreditation body, which is shown the records (ISO/IEC 17021-1:2015, 8.4).
     */
    private static final Set<String> SEEING_ALL = Set.of(
            APPLICATION_REVIEWER, PROGRAMME_MANAGER, TECHNICAL_REVIEWER, DECISION_MAKER, QUALITY_MANAGER, ASSESSOR);

    /** With those who audit, evaluate, review and decide elsewhere, and declare there how they stand to clients. */
    private static final Set<String> OF_THE_BODY = Set.of(
            APPLICATION_REVIEWER,
            PROGRAMME_MANAGER,
            QUALITY_MANAGER,
            ADMINISTRATOR,
            "AUDITOR",
            "EVALUATOR",
            TECHNICAL_REVIEWER,
            DECISION_MAKER);

    private StaffRoles() {}

    /**
     * Whether the actor sees every organisation, every application, and what has happened to every certification, the body's
     * own part included.
     */
    public static boolean seesAll(Actor actor) {
        return !Collections.disjoint(SEEING_ALL, actor.roles());
    }

    /**
     * Whether the actor knows who every organisation is: administrators too, who invite the first owners of those that came
     * from the body's former records.
     */
    public static boolean knowsOrganisations(Actor actor) {
        return seesAll(actor) || actor.has(ADMINISTRATOR);
    }

    /**
     * Whether the actor works for the body, and so may know what organisations are called: to declare how they stand to one.
     * People of laboratories, assessors and machines do not.
     */
    public static boolean worksForBody(Actor actor) {
        return !Collections.disjoint(OF_THE_BODY, actor.roles());
    }
}
