package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the programme.
 *
 * @param dueBy its last day; null until a decision dates it, and always for the initial audit
 */
public record ProgrammeAudit(
        UUID auditId, AuditKind kind, @Nullable LocalDate dueBy) {

    ProgrammeAudit datedBy(Cycle cycle) {
        return kind.isInitial() ? this : new ProgrammeAudit(auditId, kind, cycle.dueBy(kind));
    }
}
