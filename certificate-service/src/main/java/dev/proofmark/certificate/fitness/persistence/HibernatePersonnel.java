package dev.proofmark.certificate.fitness.persistence;

import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.certificate.fitness.domain.PersonnelRecord;
import dev.proofmark.certificate.fitness.usecase.Personnel;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The body's people in the database. One person's events arrive one after the other: nobody writes a row meanwhile. */
@ApplicationScoped
public class HibernatePersonnel implements Personnel {

    @Override
    public Uni<Void> keep(String personId) {
        return isOnRecord(personId)
                .chain(known -> known
                        ? Uni.createFrom().voidItem()
                        : Panache.getSession().chain(session -> session.persist(BodyPersonRow.of(personId))));
    }

    @Override
    public Uni<Boolean> isOnRecord(String personId) {
        return Panache.getSession()
                .chain(session -> session.find(BodyPersonRow.class, personId))
                .map(Objects::nonNull);
    }

    @Override
    public Uni<Void> keep(Competence competence, Instant toldAt, UUID toldBy) {
        return Panache.getSession()
                .chain(session -> session.find(CompetenceRow.class, competence.id())
                        .chain(known -> {
                            if (known == null) {
                                CompetenceRow row = new CompetenceRow();
                                row.id = competence.id();
                                row.take(competence, toldAt, toldBy);
                                return session.persist(row);
                            }
                            if (known.olderThan(toldAt, toldBy)) {
                                known.take(competence, toldAt, toldBy);
                            }
                            return Uni.createFrom().voidItem();
                        }));
    }

    @Override
    public Uni<Void> keep(Declaration declaration) {
        return Panache.getSession()
                .chain(session -> session.find(DeclarationRow.class, declaration.id())
                        .chain(known -> known == null
                                ? session.persist(DeclarationRow.of(declaration))
                                : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<List<PersonnelRecord>> of(Set<String> personIds) {
        return Panache.getSession()
                .chain(session -> of(session, CompetenceRow.class, personIds)
                        .chain(competences -> of(session, DeclarationRow.class, personIds)
                                .map(declarations -> personIds.stream()
                                        .map(person -> record(person, competences, declarations))
                                        .toList())));
    }

    private static <T> Uni<List<T>> of(Mutiny.Session session, Class<T> rows, Set<String> personIds) {
        return session.createSelectionQuery(
                        "from " + rows.getSimpleName() + " where personId in :persons order by id", rows)
                .setParameter("persons", personIds)
                .getResultList();
    }

    private static PersonnelRecord record(
            String personId, List<CompetenceRow> competences, List<DeclarationRow> declarations) {
        return new PersonnelRecord(
                personId,
                competences.stream()
                        .filter(row -> row.personId.equals(personId))
                        .map(CompetenceRow::toCompetence)
                        .toList(),
                declarations.stream()
                        .filter(row -> row.personId.equals(personId))
                        .map(DeclarationRow::toDeclaration)
                        .toList());
    }
}
