package dev.proofmark.certificate.grievance.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever handles, rejects or decides had no part in the subject before: in no team of the certification, neither as its
 * reviewer nor as maker of a decision on it, nor is it about their own work or their own objection (ISO/IEC 17021-1:2015,
 * 9.7 and 9.8; I-36). It is asked at each command: a part may become known after an assignment. The decider is not the
 * one who investigated: one concludes, another approves.
 */
final class UninvolvedPolicy {
    private UninvolvedPolicy() {}

    static Optional<Refusal> refusal(
            GrievanceCommand command, Grievance grievance, String actor, Set<String> involved) {
        return switch (command) {
            case GrievanceCommand.Assign(String handler) -> refusalOfHandler(handler, grievance, involved);
            case GrievanceCommand.Reject _, GrievanceCommand.Note _ -> refusalOfActor(actor, grievance, involved);
            case GrievanceCommand.Decide _ -> refusalOfDecider(grievance, actor, involved);
            case GrievanceCommand.Acknowledge _,
                    GrievanceCommand.Validate _,
                    GrievanceCommand.Refer _,
                    GrievanceCommand.RecordAnswer _,
                    GrievanceCommand.ReportProgress _,
                    GrievanceCommand.Notify _,
                    GrievanceCommand.Close _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> refusalOfDecider(Grievance grievance, String actor, Set<String> involved) {
        return refusalOfActor(actor, grievance, involved)
                .or(() -> grievance.isHandledBy(actor)
                        ? Optional.of(Refusal.of("grievance-four-eyes"))
                        : Optional.empty())
                .or(() -> Optional.ofNullable(grievance.handler())
                        .flatMap(handler -> refusalOfHandler(handler, grievance, involved)));
    }

    private static Optional<Refusal> refusalOfActor(String actor, Grievance grievance, Set<String> involved) {
        return hasPart(actor, grievance, involved) ? Optional.of(Refusal.of("I-36")) : Optional.empty();
    }

    private static Optional<Refusal> refusalOfHandler(String handler, Grievance grievance, Set<String> involved) {
        return hasPart(handler, grievance, involved)
                ? Optional.of(Refusal.of("I-36-handler", Map.of("person", handler)))
                : Optional.empty();
    }

    private static boolean hasPart(String person, Grievance grievance, Set<String> involved) {
        return involved.contains(person)
                || grievance.personsConcerned().contains(person)
                || person.equals(grievance.identity().raisedBy());
    }
}
