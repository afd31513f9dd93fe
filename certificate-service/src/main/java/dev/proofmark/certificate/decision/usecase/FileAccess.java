package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Set;

/**
 * Who may do what with files. Files are the body's own: for clients, who have no staff role, there are none; staff
 * without the role are told that their role does not have the operation.
 */
final class FileAccess {
    private static final Set<String> READERS =
            Set.of("TECHNICAL_REVIEWER", "DECISION_MAKER", "QUALITY_MANAGER", "ASSESSOR");

    private static final Set<String> PROPOSERS = Set.of("TECHNICAL_REVIEWER", "DECISION_MAKER", "QUALITY_MANAGER");

    private FileAccess() {}

    static void requireReader(Actor actor) {
        require(actor, READERS);
    }

    static void requireRole(Actor actor, String role) {
        require(actor, Set.of(role));
    }

    /** Lets the body's staff propose, and clients what they may ask for of their own certificates. */
    static void requireProposer(Actor actor, DecisionKind kind) {
        if (actor.isClient() ? !kind.askedForByHolders() : PROPOSERS.stream().noneMatch(actor::has)) {
            throw new RefusedException(Refusal.of("forbidden"));
        }
    }

    private static void require(Actor actor, Set<String> roles) {
        if (roles.stream().noneMatch(actor::has)) {
            throw new RefusedException(Refusal.beyondRoleOf(actor));
        }
    }
}
