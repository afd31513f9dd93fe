package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.Audits;
import dev.proofmark.audit.audit.usecase.BodyConfig;
import dev.proofmark.audit.audit.usecase.FirstStage;
import dev.proofmark.audit.audit.usecase.Meetings;
import dev.proofmark.audit.audit.usecase.SignedAgreements;
import dev.proofmark.audit.checklist.usecase.Checklists;
import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.usecase.Findings;
import dev.proofmark.audit.report.domain.ReportBasis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what was recorded of an audit, for its report. */
@ApplicationScoped
class CollectRecords {

    private final SignedAgreements agreements;
    private final Audits audits;
    private final Findings findings;
    private final Execution execution;
    private final BodyConfig body;

    CollectRecords(
            SignedAgreements agreements, Audits audits, Findings findings, Execution execution, BodyConfig body) {
        this.agreements = agreements;
        this.audits = audits;
        this.findings = findings;
        this.execution = execution;
        this.body = body;
    }

    /** What was recorded between opening and closing. */
    @ApplicationScoped
    static class Execution {

        private final Meetings meetings;
        private final Checklists checklists;
        private final FirstStage firstStage;

        Execution(Meetings meetings, Checklists checklists, FirstStage firstStage) {
            this.meetings = meetings;
            this.checklists = checklists;
            this.firstStage = firstStage;
        }

        Uni<ReportBasis> addTo(ReportBasis basis) {
            var audit = basis.audit();
            return meetings.ofAudit(audit.id())
                    .chain(held -> checklists
                            .ofAudit(audit.id())
                            .chain(items -> firstStage
                                    .concerns(audit)
                                    .map(concerns -> new ReportBasis(
                                            basis.certificationBody(),
                                            basis.scheme(),
                                            basis.scope(),
                                            audit,
                                            basis.findings(),
                                            basis.earlier(),
                                            held,
                                            items,
                                            concerns))));
        }
    }

    Uni<ReportBasis> of(Audit audit) {
        return agreements
                .programmeOf(audit)
                .chain(programme -> findings.ofAudit(audit.id())
                        .chain(found -> earlier(audit)
                                .map(before -> new ReportBasis(
                                        body.name(),
                                        programme.identity().scheme(),
                                        Objects.requireNonNull(programme.agreement())
                                                .scope(),
                                        audit,
                                        found,
                                        before,
                                        List.of(),
                                        List.of(),
                                        List.of()))))
                .chain(execution::addTo);
    }

    /** Nonconformities of the programme's other audits that are concluded. */
    private Uni<List<Finding>> earlier(Audit audit) {
        return audits.ofProgramme(audit.identity().programmeId())
                .map(all -> all.stream()
                        .filter(other ->
                                other.conclusion() != null && !other.id().equals(audit.id()))
                        .toList())
                .chain(this::nonconformitiesOf);
    }

    private Uni<List<Finding>> nonconformitiesOf(List<Audit> before) {
        Uni<List<Finding>> all = Uni.createFrom().item(new ArrayList<>());
        for (var audit : before) {
            all = all.call(list -> findings.ofAudit(audit.id())
                    .invoke(found -> found.stream()
                            .filter(finding -> finding.content().grade().isNonconformity())
                            .forEach(list::add)));
        }
        return all;
    }
}
