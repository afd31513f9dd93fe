package dev.proofmark.application.person.persistence;

import dev.proofmark.application.person.domain.Person;
import dev.proofmark.application.person.usecase.People;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** People by Hibernate Reactive. */
@ApplicationScoped
class HibernatePeople implements People {

    /** Two first commands of one person may come at once: the later one stands. */
    private static final String KEEP = """
            insert into person (id, mail, name, language)
            values (:id, cast(:mail as text), cast(:name as text), cast(:language as text))
            on conflict (id) do update set mail = excluded.mail, name = excluded.name, language = excluded.language
            """;

    @Override
    public Uni<Optional<Person>> find(String id) {
        return Panache.getSession()
                .chain(session -> session.find(PersonRow.class, id))
                .map(row -> Optional.ofNullable(row).map(PersonRow::toPerson));
    }

    @Override
    public Uni<Map<String, Person>> among(Collection<String> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from PersonRow p where p.id in :ids", PersonRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(PersonRow::toPerson)
                        .collect(Collectors.toUnmodifiableMap(Person::id, person -> person)));
    }

    @Override
    public Uni<Void> erase(String id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from PersonRow p where p.id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> keep(Person person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("id", person.id())
                        .setParameter("mail", person.mail())
                        .setParameter("name", person.name())
                        .setParameter(
                                "language",
                                person.language() == null
                                        ? null
                                        : person.language().name())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
