package dev.proofmark.audit.programme.domain;

import java.util.List;
import java.util.UUID;

/** What other services' events ask of a programme. */
public sealed interface ProgrammeCommand {

    /** An application was submitted: the case exists. */
    record Announce() implements ProgrammeCommand {}

    /** The application was accepted. */
    record Prepare(ApplicationReview review) implements ProgrammeCommand {}

    /**
     * The agreement was signed.
     *
     * @param auditIds new ids, one for each {@link AuditKind} in order
     */
    record Open(Agreement agreement, List<UUID> auditIds) implements ProgrammeCommand {
        public Open {
            auditIds = List.copyOf(auditIds);
            if (auditIds.size() != AuditKind.values().length) {
                throw new IllegalArgumentException("every kind of audit needs an id");
            }
        }
    }

    /** The certificate was issued. */
    record Date(Cycle cycle) implements ProgrammeCommand {}
}
