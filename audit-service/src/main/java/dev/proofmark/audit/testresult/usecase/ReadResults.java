package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.audit.evaluation.usecase.EvaluationAccess;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows results to those who work on the evaluation; the client has them from the report. */
@ApplicationScoped
public class ReadResults {

    private final EvaluationAccess access;
    private final ResultFiles results;

    ReadResults(EvaluationAccess access, ResultFiles results) {
        this.access = access;
        this.results = results;
    }

    /** All files, predictions first, each kind the newest first: that one counts. */
    @WithSession
    public Uni<List<ResultFile>> of(UUID evaluationId, Actor actor) {
        return access.readable(evaluationId, actor).chain(seen -> {
            if (seen.client()) {
                throw new RefusedException(Refusal.notFound());
            }
            return results.of(evaluationId);
        });
    }
}
