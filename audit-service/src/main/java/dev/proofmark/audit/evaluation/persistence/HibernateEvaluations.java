package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.evaluation.domain.Assignment;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationFilter;
import dev.proofmark.audit.evaluation.usecase.EvaluationViewer;
import dev.proofmark.audit.evaluation.usecase.Evaluations;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Evaluations by Hibernate Reactive. */
@ApplicationScoped
class HibernateEvaluations implements Evaluations {

    @Override
    public Uni<Optional<Evaluation>> find(UUID id) {
        return one(id, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Evaluation>> hold(UUID id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<Optional<Evaluation>> one(UUID id, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.find(EvaluationRow.class, id, lock))
                .map(HibernateEvaluations::evaluation);
    }

    @Override
    public Uni<Optional<Evaluation>> open(Evaluation evaluation, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select e.id from EvaluationRow e where e.agreementId = :agreement", UUID.class)
                        .setParameter("agreement", evaluation.identity().agreementId())
                        .getSingleResultOrNull()
                        .chain(known -> {
                            if (known != null) {
                                return Uni.createFrom().item(Optional.<Evaluation>empty());
                            }
                            EvaluationRow row = new EvaluationRow();
                            row.take(evaluation, now);
                            return session.persist(row)
                                    .chain(session::flush)
                                    .map(stored -> Optional.of(row.toEvaluation()));
                        }));
    }

    @Override
    public Uni<Evaluation> save(Evaluation evaluation, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(EvaluationRow.class, evaluation.id())
                        .chain(row -> {
                            Assignment before = row.assignment;
                            row.take(evaluation, now);
                            return assign(session, before, evaluation)
                                    .chain(session::flush)
                                    .map(flushed -> row.toEvaluation());
                        }));
    }

    private static Uni<Void> assign(Mutiny.Session session, @Nullable Assignment before, Evaluation evaluation) {
        Assignment assignment = evaluation.assignment();
        if (assignment == null || Objects.equals(before, assignment)) {
            return Uni.createFrom().voidItem();
        }
        Object[] members = assignment.members().stream()
                .map(member -> EvaluationMemberRow.of(evaluation.id(), member.personId(), member.role()))
                .toArray();
        return session.createMutationQuery("delete from EvaluationMemberRow m where m.id.evaluationId = :evaluation")
                .setParameter("evaluation", evaluation.id())
                .executeUpdate()
                .chain(deleted -> session.persistAll(members));
    }

    @Override
    public Uni<List<Evaluation>> visible(EvaluationViewer viewer, EvaluationFilter filter, PageRequest page) {
        EvaluationQuery query = new EvaluationQuery();
        query.visibleTo(viewer);
        query.wanted(filter);
        query.after(page.afterOrStart());
        return Panache.getSession()
                .chain(session ->
                        query.on(session).setMaxResults(page.rowsToRead()).getResultList())
                .map(rows -> rows.stream().map(EvaluationRow::toEvaluation).toList());
    }

    private static Optional<Evaluation> evaluation(@Nullable EvaluationRow row) {
        return Optional.ofNullable(row).map(EvaluationRow::toEvaluation);
    }
}
