package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a certificate is maintained on the lead auditor's word (ISO/IEC 17021-1:2015, 9.6.1). */
final class MaintenanceDecisions {

    private MaintenanceDecisions() {}

    static Outcome<Audit, AuditEvent> record(
            AuditCommand.RecordMaintenance command, Audit audit, String actor, LocalDate today) {
        return objection(command, audit)
                .<Outcome<Audit, AuditEvent>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(
                        audit.with(new Maintenance(command.rationale(), actor, today))
                                .with(AuditStatus.CLOSED),
                        new AuditEvent.Maintained(command.findings())));
    }

    /**
     * A major, even a verified one, or a suspension asks for people who did not audit: then the lead recommends, and
     * others decide. A minor needs an accepted plan (I-17).
     */
    private static Optional<Refusal> objection(AuditCommand.RecordMaintenance command, Audit audit) {
        if (audit.kind().isInitial() || audit.kind().leadsToCertificate()) {
            return Optional.of(Refusal.of("maintenance-after-surveillance"));
        }
        var major = command.findings().stream().anyMatch(finding -> finding.grade() == FindingGrade.MAJOR);
        if (major || command.suspended()) {
            return Optional.of(Refusal.of("maintenance-needs-decision"));
        }
        return RecommendationPolicy.objectionToMinors(command.findings());
    }
}
