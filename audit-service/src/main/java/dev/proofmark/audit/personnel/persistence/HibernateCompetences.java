package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.usecase.Competences;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Competences by Hibernate Reactive. */
@ApplicationScoped
class HibernateCompetences implements Competences {

    @Override
    public Uni<Optional<Competence>> find(UUID competenceId) {
        return Panache.getSession()
                .chain(session -> session.find(CompetenceRow.class, competenceId))
                .map(row -> Optional.ofNullable(row).map(CompetenceRow::toCompetence));
    }

    @Override
    public Uni<Competence> add(Competence competence, Instant now) {
        CompetenceRow row = new CompetenceRow();
        row.take(competence, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toCompetence());
    }

    @Override
    public Uni<Competence> save(Competence competence, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(CompetenceRow.class, competence.competenceId())
                        .invoke(row -> row.take(competence, now))
                        .call(session::flush)
                        .map(CompetenceRow::toCompetence));
    }

    @Override
    public Uni<List<Competence>> of(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CompetenceRow c where c.personId in :people order by c.id", CompetenceRow.class)
                        .setParameter("people", personIds)
                        .getResultList())
                .map(HibernateCompetences::competences);
    }

    @Override
    public Uni<List<Competence>> of(UUID personId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CompetenceRow c where c.personId = :person and c.id > :after order by c.id",
                                CompetenceRow.class)
                        .setParameter("person", personId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateCompetences::competences);
    }

    private static List<Competence> competences(List<CompetenceRow> rows) {
        return rows.stream().map(CompetenceRow::toCompetence).toList();
    }
}
