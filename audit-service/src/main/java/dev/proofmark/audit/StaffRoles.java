package dev.proofmark.audit;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Collections;
import java.util.Set;

/** The staff roles that have something to do here; applicants have none, they are members of their organisations. */
public final class StaffRoles {

    /** Reviews applications, which is not this service's; reads who its colleagues are. */
    public static final String APPLICATION_REVIEWER = "APPLICATION_REVIEWER";

    public static final String PROGRAMME_MANAGER = "PROGRAMME_MANAGER";

    /** Whoever is on teams; what they do on one is decided per audit. */
    public static final String AUDITOR = "AUDITOR";

    public static final String QUALITY_MANAGER = "QUALITY_MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Of a laboratory; of which one, and what they do there, is recorded with it. */
    public static final String LABORATORY = "LABORATORY";

    /** Whoever evaluates products; which ones, is assigned. */
    public static final String EVALUATOR = "EVALUATOR";

    public static final String TECHNICAL_REVIEWER = "TECHNICAL_REVIEWER";
    public static final String DECISION_MAKER = "DECISION_MAKER";

    /** Of the accreditation body: reads. */
    public static final String ASSESSOR = "ASSESSOR";

    /**
     * Those who plan; those who review and decide, whose files rest on what was found (ISO/IEC 17021-1:2015, 9.5.2); those
     * who assure quality; and the accreditation body, which is shown the records (ISO/IEC 17021-1:2015, 8.4).
     */
    private static final Set<String> READING_ALL =
            Set.of(PROGRAMME_MANAGER, TECHNICAL_REVIEWER, DECISION_MAKER, QUALITY_MANAGER, ASSESSOR);

    private StaffRoles() {}

    /** Whether the actor reads every programme, audit, finding and evaluation, with what is the body's own of them. */
    public static boolean readsAll(Actor actor) {
        return !Collections.disjoint(READING_ALL, actor.roles());
    }

    /**
     * Lets those pass who have the role.
     *
     * @throws RefusedException as {@link #refusal} has it
     */
    public static void require(Actor actor, String role) {
        if (!actor.has(role)) {
            throw refusal(actor);
        }
    }

    /**
     * What somebody is told whose operation it is not, whether the thing exists or not: {@code forbidden} for staff;
     * {@code not-found} for applicants, to whom staff's work and other organisations do not exist.
     */
    public static RefusedException refusal(Actor actor) {
        return new RefusedException(Refusal.beyondRoleOf(actor));
    }
}
