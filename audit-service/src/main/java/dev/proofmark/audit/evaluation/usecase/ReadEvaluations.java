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
    private final NamesInEvaluations names;

    public ReadEvaluations(Evaluations evaluations, EvaluationAccess access, NamesInEvaluations names) {
        this.evaluations = evaluations;
        this.access = access;
        this.names = names;
    }

    /** One evaluation; fails as not-found for those whom it does not concern. */
    @WithSession
    public Uni<NamedEvaluation> one(UUID id, Actor actor) {
        return access.readable(id, actor).chain(seen -> names.of(seen));
    }

    /** The evaluations that the actor sees and asks for. */
    @WithSession
    public Uni<Page<NamedEvaluation>> list(EvaluationFilter filter, PageRequest page, Actor actor) {
        return access.viewer(actor)
                .chain(viewer -> evaluations
                        .visible(viewer, filter, page)
                        .map(rows -> Pages.of(rows, page, Evaluation::id))
                        .map(found -> found.map(evaluation -> new SeenEvaluation(
                                evaluation,
                                viewer.organisations()
                                        .contains(evaluation.identity().organisationId())))))
                .chain(found -> names.of(found.items()).map(named -> new Page<>(named, found.next())));
    }
}
