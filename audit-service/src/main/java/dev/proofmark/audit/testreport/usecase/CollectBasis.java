package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testresult.usecase.ResultFiles;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
        var scheme = evaluation.agreed().scheme();
        return laboratories
                .find(assignment.laboratoryId())
                .map(found -> found.orElseThrow(() -> new IllegalStateException("an assigned laboratory is gone")))
                .chain(laboratory -> results.latest(evaluation.id())
                        .map(latest -> new ReportBasis(
                                evaluation,
                                laboratory,
                                schemes.termsOf(scheme),
                                titles.of(scheme),
                                latest.map(RecomputedReader::of).orElse(null))));
    }
}
