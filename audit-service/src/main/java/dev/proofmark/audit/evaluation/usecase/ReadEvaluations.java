package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows evaluations to those whom they concern. */
@ApplicationScoped
public class ReadEvaluations {

    private final Evaluations evaluations;
    private final EvaluationAccess access;

    public ReadEvaluations(Evaluations evaluations, EvaluationAccess access) {
        this.evaluations = evaluations;
        this.access = access;
    }

    /** One evaluation; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<SeenEvaluation> one(UUID id, Actor actor) {
        return access.readable(id, actor);
    }

    /** The evaluations that the actor sees and asks for. */
    @WithSession
    public Uni<Page<SeenEvaluation>> list(EvaluationFilter filter, PageRequest page, Actor actor) {
        return access.viewer(actor)
                .chain(viewer -> evaluations
                        .visible(viewer, filter, page)
                        .map(rows -> Pages.of(rows, page, Evaluation::id))
                        .map(found -> found.map(evaluation -> new SeenEvaluation(
                                evaluation,
                                viewer.organisations()
                                        .contains(evaluation.identity().organisationId())))));
    }
}
