package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.checklist.domain.Coverage;
import dev.proofmark.audit.programme.domain.Programme;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What the programme leaves to an audit; everything in the scope where it says nothing of it. */
@ApplicationScoped
class ProgrammeCoverage implements AuditCoverage {

    private final SignedAgreements agreements;

    ProgrammeCoverage(SignedAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Uni<Coverage> of(Audit audit) {
        return agreements.programmeOf(audit).map(programme -> coverage(programme, audit.id()));
    }

    private static Coverage coverage(Programme programme, UUID auditId) {
        return programme.audits().stream()
                .filter(audit -> audit.auditId().equals(auditId))
                .map(audit -> audit.coverage().requirements())
                .filter(requirements -> !requirements.isEmpty())
                .findFirst()
                .<Coverage>map(ProgrammeCoverage::only)
                .orElseGet(Coverage::all);
    }

    private static Coverage only(Set<String> requirements) {
        return Coverage.of(requirements);
    }
}
