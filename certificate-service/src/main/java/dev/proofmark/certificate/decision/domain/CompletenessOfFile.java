package dev.proofmark.certificate.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists what a file holds of the inputs that its decision needs, and from where (ISO/IEC 17021-1:2015, 9.5.3.1). */
final class CompletenessOfFile {
    private final CertificationFile file;
    private final FileBasis basis;

    CompletenessOfFile(CertificationFile file) {
        this.file = file;
        this.basis = file.basis();
    }

    List<Completeness> items() {
        return file.facts().regime() == Regime.PRODUCT && file.kind().restsOnEvaluation()
                ? List.of(application(), testReport(), laboratory(), conformity(), recommendation())
                : ofAudits();
    }

    private List<Completeness> ofAudits() {
        return switch (file.kind()) {
            case INITIAL -> List.of(application(), report(), findings(), objectives(), recommendation());
            case TRANSFER -> List.of(application(), findings());
            case RENEWAL, RESTORATION -> List.of(report(), findings(), objectives(), recommendation(), reviewOfCycle());
            case EXTENSION -> List.of(application(), report(), findings(), objectives());
            case MAINTENANCE -> List.of(findings(), recommendation());
            case REINSTATEMENT -> List.of(findings(), proposal());
            case REDUCTION, SUSPENSION, WITHDRAWAL ->
                file.proposal() == null && basis.audit() != null
                        ? List.of(recommendation())
                        : List.of(
                                file.kind() == DecisionKind.REDUCTION && file.proposal() == null
                                        ? application()
                                        : proposal());
            case RETURN, TRANSFER_OUT -> List.of(proposal());
        };
    }

    private Completeness application() {
        ApplicationFacts application = basis.application();
        return new Completeness(
                CompletenessItem.APPLICATION_INFORMATION,
                present(application != null && application.accepted() && application.agreement() != null),
                Completeness.Source.APPLICATION,
                ids(application == null ? null : application.id()));
    }

    private Completeness report() {
        AuditFacts audit = basis.audit();
        return ofAudit(CompletenessItem.AUDIT_REPORT, audit != null && audit.reported());
    }

    private Completeness objectives() {
        return ofAudit(CompletenessItem.AUDIT_OBJECTIVES, basis.audit() != null);
    }

    private Completeness testReport() {
        return ofEvaluation(
                CompletenessItem.TEST_REPORT, present(basis.testReport().isPresent()));
    }

    private Completeness laboratory() {
        return ofEvaluation(CompletenessItem.LABORATORY, reported(report -> report.laboratoryAccepted()));
    }

    private Completeness conformity() {
        Optional<AgreedProduct> agreed = basis.agreement().map(Agreement::product);
        return ofEvaluation(
                CompletenessItem.CONFORMITY,
                reported(report -> agreed.isPresent() && EvaluationPolicy.conforms(agreed.get(), report)));
    }

    private Completeness.State reported(Predicate<TestReport> inOrder) {
        return basis.testReport()
                .map(report -> inOrder.test(report) ? Completeness.State.PRESENT : Completeness.State.OPEN)
                .orElse(Completeness.State.MISSING);
    }

    private Completeness ofEvaluation(CompletenessItem item, Completeness.State state) {
        EvaluationFacts evaluation = basis.evaluation();
        boolean there = state != Completeness.State.MISSING;
        return new Completeness(
                item, state, Completeness.Source.EVALUATION, ids(there && evaluation != null ? evaluation.id() : null));
    }

    private Completeness recommendation() {
        if (basis.evaluation() != null) {
            return ofEvaluation(
                    CompletenessItem.RECOMMENDATION,
                    present(basis.recommendation().isPresent()));
        }
        return ofAudit(CompletenessItem.RECOMMENDATION, basis.recommendation().isPresent());
    }

    private Completeness ofAudit(CompletenessItem item, boolean there) {
        AuditFacts audit = basis.audit();
        return new Completeness(
                item, present(there), Completeness.Source.AUDIT, ids(there && audit != null ? audit.id() : null));
    }

    /** Those that are open, or all if none is. */
    private Completeness findings() {
        List<UUID> open = file.facts().findings().stream()
                .filter(finding -> finding.unverifiedMajor() || finding.unplannedMinor())
                .map(Finding::id)
                .toList();
        return new Completeness(
                CompletenessItem.FINDINGS,
                open.isEmpty() ? Completeness.State.PRESENT : Completeness.State.OPEN,
                Completeness.Source.FINDING,
                open.isEmpty()
                        ? file.facts().findings().stream().map(Finding::id).toList()
                        : open);
    }

    /** The reports of the surveillances are looked at again (9.6.3.1.2). */
    private Completeness reviewOfCycle() {
        List<AuditFacts> surveillances = file.facts().audits().values().stream()
                .filter(audit -> audit.kind() == AuditKind.SURVEILLANCE && audit.lastDay() != null)
                .filter(audit -> !audit.endedBefore(file.matter().since()))
                .toList();
        return new Completeness(
                CompletenessItem.REVIEW_OF_CYCLE,
                surveillances.isEmpty()
                        ? Completeness.State.MISSING
                        : surveillances.stream().allMatch(AuditFacts::reported)
                                ? Completeness.State.PRESENT
                                : Completeness.State.OPEN,
                Completeness.Source.AUDIT,
                surveillances.stream().map(AuditFacts::id).sorted().toList());
    }

    private Completeness proposal() {
        return new Completeness(
                CompletenessItem.PROPOSAL, present(file.proposal() != null), Completeness.Source.PERSON, List.of());
    }

    private static Completeness.State present(boolean there) {
        return there ? Completeness.State.PRESENT : Completeness.State.MISSING;
    }

    private static List<UUID> ids(@Nullable UUID id) {
        return id == null ? List.of() : List.of(id);
    }
}
