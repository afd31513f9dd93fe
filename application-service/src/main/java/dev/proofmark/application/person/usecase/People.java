package dev.proofmark.application.person.usecase;

import dev.proofmark.application.person.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The people who are known; within the session or transaction under way. */
public interface People {

    Uni<Optional<Person>> find(String id);

    /** Keeps what is known of a person now, in place of what was. */
    Uni<Void> keep(Person person);
}
