package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A surveillance went well: the certificate is maintained on the lead auditor's positive conclusion, without a decision
 * of its own (ISO/IEC 17021-1:2015, 9.6.1).
 *
 * @param certificationId spans everything from the first application on
 * @param cycle 1 for the cycle that begins with the first decision
 * @param sequence counts the surveillances of the cycle, 1 upwards
 * @param recordedBy opaque person id of the lead auditor
 * @param team the whole team, none of whom may decide on this certification later in the cycle (9.5.1.1)
 * @param findings every finding of the audit; none is a major
 * @param lastDay of the audit
 */
public record MaintenanceRecorded(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        int cycle,
        int sequence,
        String recordedBy,
        List<TeamMember> team,
        List<FindingState> findings,
        LocalDate lastDay,
        LocalDate recordedOn) {
    public MaintenanceRecorded {
        team = List.copyOf(team);
        findings = List.copyOf(findings);
    }
}
