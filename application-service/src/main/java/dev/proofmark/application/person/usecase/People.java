package dev.proofmark.application.person.usecase;

import dev.proofmark.application.person.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people who are known; within the session or transaction under way. */
public interface People {

    Uni<Optional<Person>> find(String id);

    /** Those of these people who are known, by their ids. */
    Uni<Map<String, Person>> among(Collection<String> ids);

    /** Forgets everything about a person but the id, by which others go on naming them; nothing if nothing is known. */
    Uni<Void> erase(String id);

    /** Keeps what is known of a person now, in place of what was. */
    Uni<Void> keep(Person person);
}
