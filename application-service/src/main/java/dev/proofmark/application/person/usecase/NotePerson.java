package dev.proofmark.application.person.usecase;

import dev.proofmark.application.person.domain.Person;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Notes what a person's token says of them, so that they can be written to later; writes only what has changed. */
@ApplicationScoped
public class NotePerson {

    private final People people;

    public NotePerson(People people) {
        this.people = people;
    }

    /** Notes the person, in a transaction of its own where there is something new to note: mostly there is nothing. */
    public Uni<Void> handle(Person person) {
        return Panache.withSession(() -> people.find(person.id()))
                .chain(known -> known.equals(Optional.of(person))
                        ? Uni.createFrom().voidItem()
                        : Panache.withTransaction(() -> people.keep(person)));
    }
}
