package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.AuditChanges;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.Findings;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lead auditor concludes after a surveillance that the certificate is maintained (ISO/IEC 17021-1:2015, 9.6.1). */
@ApplicationScoped
public class MaintainCertification {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final SignedAgreements agreements;
    private final Findings findings;

    public MaintainCertification(
            AuditAccess access, AuditChanges changes, SignedAgreements agreements, Findings findings) {
        this.access = access;
        this.changes = changes;
        this.agreements = agreements;
        this.findings = findings;
    }

    public Uni<Audit> handle(UUID auditId, String rationale, CommandContext context) {
        return access.asTeam(auditId, context)
                .chain(audit -> agreements
                        .programmeOf(audit)
                        .chain(programme -> findings.ofAudit(auditId)
                                .map(found -> new AuditCommand.RecordMaintenance(
                                        rationale,
                                        programme.suspension() != null,
                                        found.stream().map(Finding::standing).toList())))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }
}
