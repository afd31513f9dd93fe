package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From the files and the decisions on them. */
@ApplicationScoped
class HibernateAppealableDecisions implements AppealableDecisions {

    private static final String FINAL = """
            select d, f.organisationId from DecisionRow d join FileRow f on f.id = d.fileId
            where d.outcome <> :returned and
            """;

    @Override
    public Uni<Optional<AppealableDecision>> find(UUID decisionId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(FINAL + "d.id = :id", Object[].class)
                        .setParameter("returned", DecisionOutcome.RETURNED)
                        .setParameter("id", decisionId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(HibernateAppealableDecisions::decision));
    }

    @Override
    public Uni<List<AppealableDecision>> of(Collection<UUID> organisations, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                FINAL + "f.organisationId in :organisations and d.id > :after order by d.id",
                                Object[].class)
                        .setParameter("returned", DecisionOutcome.RETURNED)
                        .setParameter("organisations", organisations)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(HibernateAppealableDecisions::decision)
                        .toList());
    }

    private static AppealableDecision decision(Object[] columns) {
        DecisionRow row = (DecisionRow) columns[0];
        return new AppealableDecision(
                row.id,
                row.fileId,
                row.certificationId,
                (UUID) columns[1],
                row.kind.name(),
                row.outcome.name(),
                row.decidedOn);
    }
}
