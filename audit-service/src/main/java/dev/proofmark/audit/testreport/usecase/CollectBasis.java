package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.audit.testresult.usecase.ResultFiles;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Collects what is on record that a report is made of. */
@ApplicationScoped
class CollectBasis {

    private final Laboratories laboratories;
    private final EvaluationSchemes schemes;
    private final SchemeTitles titles;
    private final ResultFiles results;

    CollectBasis(Laboratories laboratories, EvaluationSchemes schemes, SchemeTitles titles, ResultFiles results) {
        this.laboratories = laboratories;
        this.schemes = schemes;
        this.titles = titles;
        this.results = results;
    }

    /** Of an evaluation that a laboratory is assigned to; within a session or transaction. */
    Uni<ReportBasis> of(Evaluation evaluation) {
        var assignment = evaluation.assignment();
        if (assignment == null) {
            throw new RefusedException(Refusal.notFound());
        }
        return laboratories
                .find(assignment.laboratoryId())
                .map(found -> found.orElseThrow(() -> new IllegalStateException("an assigned laboratory is gone")))
                .chain(laboratory -> latest(evaluation.id()).map(latest -> basis(evaluation, laboratory, latest)));
    }

    private record Latest(Optional<ResultFile> predictions, Optional<ResultFile> timings) {}

    private Uni<Latest> latest(UUID evaluationId) {
        return results.latest(evaluationId, ResultKind.PREDICTIONS)
                .chain(predictions -> results.latest(evaluationId, ResultKind.TIMINGS)
                        .map(timings -> new Latest(predictions, timings)));
    }

    private ReportBasis basis(Evaluation evaluation, Laboratory laboratory, Latest latest) {
        var scheme = evaluation.agreed().scheme();
        return new ReportBasis(
                evaluation,
                laboratory,
                schemes.termsOf(scheme),
                titles.of(scheme),
                latest.predictions().map(RecomputedReader::of).orElse(null),
                latest.timings().map(RecomputedReader::timing).orElse(null));
    }
}
