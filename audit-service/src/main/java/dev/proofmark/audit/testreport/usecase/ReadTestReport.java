package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.evaluation.usecase.SeenEvaluation;
import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows reports to those whom the evaluation concerns; the client sees no drafts. */
@ApplicationScoped
public class ReadTestReport {

    private final EvaluationAccess access;
    private final CollectBasis records;
    private final ReportDrafts drafts;
    private final TestReports reports;

    ReadTestReport(EvaluationAccess access, CollectBasis records, ReportDrafts drafts, TestReports reports) {
        this.access = access;
        this.records = records;
        this.drafts = drafts;
        this.reports = reports;
    }

    /**
     * The reports of an evaluation, the newest first, and the draft of the next.
     *
     * @param draft empty for the client, and while no laboratory is assigned
     */
    public record Seen(Optional<SeenDraft> draft, List<TestReport> reports) {

        public Seen {
            reports = List.copyOf(reports);
        }
    }

    /** All reports of an evaluation. */
    @WithSession
    public Uni<Seen> of(UUID evaluationId, Actor actor) {
        return access.readable(evaluationId, actor)
                .chain(seen ->
                        draft(seen).chain(draft -> reports.of(evaluationId).map(issued -> new Seen(draft, issued))));
    }

    private Uni<Optional<SeenDraft>> draft(SeenEvaluation seen) {
        Evaluation evaluation = seen.evaluation();
        if (seen.client() || evaluation.assignment() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return records.of(evaluation)
                .chain(basis ->
                        drafts.of(evaluation.id()).map(draft -> Optional.of(WriteTestReport.seen(draft, basis))));
    }

    /**
     * One report.
     *
     * @param number its own; null for the one in force
     */
    @WithSession
    public Uni<TestReport> one(UUID evaluationId, @Nullable String number, Actor actor) {
        return access.readable(evaluationId, actor)
                .chain(seen -> reports.of(evaluationId))
                .map(issued -> issued.stream()
                        .filter(report ->
                                number == null || report.text().number().equals(number))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** The bytes of a report that somebody may read. */
    @WithSession
    public Uni<byte[]> pdf(TestReport report) {
        return reports.pdf(report.text().reportId())
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
