package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditCommand;
import dev.proofmark.audit.audit.domain.RecommendationKind;
import dev.proofmark.audit.audit.domain.Team;
import dev.proofmark.audit.audit.usecase.AuditAccess;
import dev.proofmark.audit.audit.usecase.AuditChanges;
import dev.proofmark.audit.audit.usecase.Audits;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.Findings;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.Cycle;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lead auditor recommends to those who decide (ISO/IEC 17021-1:2015, 9.5.3.1), after the report. */
@ApplicationScoped
public class RecommendCertification {

    private final AuditAccess access;
    private final AuditChanges changes;
    private final Audits audits;
    private final SignedAgreements agreements;
    private final Findings findings;

    public RecommendCertification(
            AuditAccess access, AuditChanges changes, Audits audits, SignedAgreements agreements, Findings findings) {
        this.access = access;
        this.changes = changes;
        this.audits = audits;
        this.agreements = agreements;
        this.findings = findings;
    }

    public Uni<Audit> handle(UUID auditId, RecommendationKind kind, String rationale, CommandContext context) {
        return access.asTeam(auditId, context)
                .chain(audit -> stage1Team(audit)
                        .chain(team -> validUntil(audit)
                                .chain(validUntil -> findings.ofAudit(auditId)
                                        .map(found -> new AuditCommand.Recommend(
                                                kind,
                                                rationale,
                                                team,
                                                validUntil.orElse(null),
                                                found.stream()
                                                        .map(Finding::standing)
                                                        .toList()))))
                        .chain(command -> changes.carryOut(audit, command, context)));
    }

    private Uni<Optional<LocalDate>> validUntil(Audit audit) {
        return agreements.programmeOf(audit).map(programme -> programme.cycle().map(Cycle::validUntil));
    }

    private Uni<Team> stage1Team(Audit audit) {
        return audits.latest(audit.identity().programmeId(), AuditKind.STAGE_1)
                .map(stage1 -> stage1.map(Audit::confirmedTeam).orElseGet(() -> new Team(List.of())));
    }
}
