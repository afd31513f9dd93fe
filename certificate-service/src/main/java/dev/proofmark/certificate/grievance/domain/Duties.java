package dev.proofmark.certificate.grievance.domain;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;
import java.util.Set;

/** Who does what with complaints and appeals: the quality manager, the one who investigates, the one who decides. */
public final class Duties {
    private static final String QUALITY_MANAGER = "QUALITY_MANAGER";
    private static final String DECISION_MAKER = "DECISION_MAKER";
    private static final String REGISTER_READER = "REGISTER_READER";

    /** Roles that look on: they investigate nothing. */
    private static final Set<String> LOOKING_ON = Set.of("ASSESSOR", REGISTER_READER);

    private Duties() {}

    /** Whether the actor's roles ever have the command, whatever the case. */
    public static boolean everHas(Actor actor, GrievanceCommand command) {
        return switch (command) {
            case GrievanceCommand.Acknowledge _,
                    GrievanceCommand.Validate _,
                    GrievanceCommand.Reject _,
                    GrievanceCommand.Assign _,
                    GrievanceCommand.Close _ -> actor.has(QUALITY_MANAGER);
            case GrievanceCommand.Decide _ -> actor.has(QUALITY_MANAGER) || actor.has(DECISION_MAKER);
            case GrievanceCommand.Refer _,
                    GrievanceCommand.RecordAnswer _,
                    GrievanceCommand.Note _,
                    GrievanceCommand.ReportProgress _,
                    GrievanceCommand.Notify _ -> mayInvestigate(actor);
        };
    }

    /** Whether somebody complains with an account: a register's machine reads, and nothing else. */
    public static boolean mayComplain(Actor actor) {
        return !actor.roles().equals(Set.of(REGISTER_READER));
    }

    private static boolean mayInvestigate(Actor actor) {
        return actor.roles().stream().anyMatch(role -> !LOOKING_ON.contains(role));
    }

    static Optional<Refusal> refusal(Actor actor, GrievanceCommand command, Grievance grievance) {
        if (!everHas(actor, command)) {
            return Optional.of(Refusal.of("forbidden"));
        }
        boolean handles = grievance.isHandledBy(actor.personId());
        boolean holds = switch (command) {
            case GrievanceCommand.Note _ -> handles;
            case GrievanceCommand.Refer _,
                    GrievanceCommand.RecordAnswer _,
                    GrievanceCommand.ReportProgress _,
                    GrievanceCommand.Notify _ -> handles || actor.has(QUALITY_MANAGER);
            case GrievanceCommand.Acknowledge _,
                    GrievanceCommand.Validate _,
                    GrievanceCommand.Reject _,
                    GrievanceCommand.Assign _,
                    GrievanceCommand.Close _,
                    GrievanceCommand.Decide _ -> true;
        };
        return holds ? Optional.empty() : Optional.of(Refusal.of("handler-only"));
    }
}
