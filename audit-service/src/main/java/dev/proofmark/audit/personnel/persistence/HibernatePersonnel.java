package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import dev.proofmark.audit.personnel.usecase.Personnel;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The body's people by Hibernate Reactive. */
@ApplicationScoped
class HibernatePersonnel implements Personnel {

    private static final String LISTED = """
            from PersonRow p
            where p.personId > :after
              and (:everybody = true
                or p.personId in (select c.personId from CompetenceRow c
                  where (:anyScheme = true or c.schemeId = :scheme)
                    and (:anyFunction = true or cast(c.function as string) = :function)
                    and (:anyDay = true
                      or (c.validFrom <= :day and c.validUntil >= :day
                        and (c.withdrawnOn is null or c.withdrawnOn > :day)))))
            order by p.personId
            """;

    @Override
    public Uni<Optional<Person>> find(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, personId)
                        .chain(row -> row == null
                                ? Uni.createFrom().item(Optional.<Person>empty())
                                : session.find(DetailsRow.class, personId)
                                        .map(details -> Optional.of(row.toPerson(details(details))))));
    }

    @Override
    public Uni<Person> save(Person person, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, person.personId())
                        .chain(known -> {
                            PersonRow row = known == null ? new PersonRow() : known;
                            row.take(person, now);
                            return session.persist(row)
                                    .chain(session::flush)
                                    .chain(() -> saveDetails(session, person))
                                    .chain(session::flush)
                                    .map(stored -> row.toPerson(person.details()));
                        }));
    }

    private static Uni<Void> saveDetails(Mutiny.Session session, Person person) {
        PersonalDetails details = person.details();
        return details == null
                ? Uni.createFrom().voidItem()
                : session.merge(DetailsRow.of(person.personId(), details)).replaceWithVoid();
    }

    @Override
    public Uni<List<Person>> list(Wanted wanted, PageRequest page) {
        LocalDate day = wanted.validOn();
        String scheme = wanted.schemeId();
        return Panache.getSession()
                .chain(session -> session.createQuery(LISTED, PersonRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("everybody", wanted.everybody())
                        .setParameter("anyScheme", scheme == null)
                        .setParameter("scheme", scheme == null ? "" : scheme)
                        .setParameter("anyFunction", wanted.function() == null)
                        .setParameter(
                                "function",
                                wanted.function() == null
                                        ? ""
                                        : wanted.function().name())
                        .setParameter("anyDay", day == null)
                        .setParameter("day", day == null ? LocalDate.EPOCH : day)
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(rows -> withDetails(session, rows)));
    }

    @Override
    public Uni<List<Person>> people(Collection<UUID> personIds) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from PersonRow p where p.personId in :people order by p.personId", PersonRow.class)
                        .setParameter("people", personIds)
                        .getResultList()
                        .chain(rows -> withDetails(session, rows)));
    }

    private static Uni<List<Person>> withDetails(Mutiny.Session session, List<PersonRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = rows.stream().map(row -> row.personId).toList();
        return session.createQuery("from DetailsRow d where d.personId in :people", DetailsRow.class)
                .setParameter("people", ids)
                .getResultList()
                .map(found -> {
                    Map<UUID, PersonalDetails> details =
                            found.stream().collect(Collectors.toMap(row -> row.personId, DetailsRow::toDetails));
                    return rows.stream()
                            .map(row -> row.toPerson(details.get(row.personId)))
                            .toList();
                });
    }

    @Override
    public Uni<Void> eraseDetails(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from DetailsRow d where d.personId = :person")
                        .setParameter("person", personId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Availability> availability(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.find(AvailabilityRow.class, personId))
                .map(row -> row == null ? Availability.always(personId) : row.toAvailability());
    }

    @Override
    public Uni<Availability> save(Availability availability, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(AvailabilityRow.class, availability.personId())
                        .chain(known -> {
                            AvailabilityRow row = known == null ? new AvailabilityRow() : known;
                            row.take(availability, now);
                            return session.persist(row).chain(session::flush).map(stored -> row.toAvailability());
                        }));
    }

    @Override
    public Uni<List<Availability>> availabilities(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AvailabilityRow a where a.personId in :people", AvailabilityRow.class)
                        .setParameter("people", personIds)
                        .getResultList())
                .map(rows -> rows.stream().map(AvailabilityRow::toAvailability).toList());
    }

    @Override
    public Uni<List<Availability>> availabilities() {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AvailabilityRow a order by a.personId", AvailabilityRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(AvailabilityRow::toAvailability).toList());
    }

    @Override
    public Uni<List<UUID>> hold(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from PersonRow p where p.personId in :people order by p.personId", PersonRow.class)
                        .setParameter("people", personIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.personId).toList());
    }

    private static @Nullable PersonalDetails details(@Nullable DetailsRow row) {
        return row == null ? null : row.toDetails();
    }
}
