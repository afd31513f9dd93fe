package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The team of an audit and its days are fixed (ISO/IEC 17021-1:2015, 9.2.2 and 9.2.3.5).
 *
 * @param certificationId spans everything from the first application on
 * @param team the whole team
 */
public record TeamConfirmed(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        AuditKind kind,
        List<TeamMember> team,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate confirmedOn) {
    public TeamConfirmed {
        team = List.copyOf(team);
    }
}
