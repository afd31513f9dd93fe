package dev.proofmark.audit.testresult.persistence;

import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.audit.testresult.usecase.ResultFiles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of predictions and timings by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateResultFiles implements ResultFiles {

    private static final String OF_EVALUATION =
            "from ResultFileRow r where r.evaluationId = :evaluation order by r.kind, r.number desc";

    private static final String OF_KIND =
            "from ResultFileRow r where r.evaluationId = :evaluation and r.kind = :kind order by r.number desc";

    @Override
    public Uni<ResultFile> add(ResultFile file) {
        return Panache.getSession()
                .chain(session -> session.persist(ResultFileRow.of(file)).chain(session::flush))
                .replaceWith(file);
    }

    @Override
    public Uni<Optional<ResultFile>> latest(UUID evaluationId, ResultKind kind) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_KIND, ResultFileRow.class)
                        .setParameter("evaluation", evaluationId)
                        .setParameter("kind", kind)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ResultFileRow::toFile));
    }

    @Override
    public Uni<List<ResultFile>> of(UUID evaluationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_EVALUATION, ResultFileRow.class)
                        .setParameter("evaluation", evaluationId)
                        .getResultList())
                .map(rows -> rows.stream().map(ResultFileRow::toFile).toList());
    }
}
