package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit's work at the client is over.
 *
 * @param certificationId spans everything from the first application on
 * @param readiness of a stage 1 only
 * @param team everybody who took part
 */
public record AuditConcluded(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        AuditKind kind,
        @Nullable Readiness readiness,
        LocalDate firstDay,
        LocalDate lastDay,
        List<TeamMember> team,
        LocalDate concludedOn) {
    public AuditConcluded {
        team = List.copyOf(team);
    }
}
