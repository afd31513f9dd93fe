package dev.proofmark.application.person.persistence;

import dev.proofmark.application.person.domain.Language;
import dev.proofmark.application.person.domain.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class PersonRow {

    @Id
    String id;

    @Nullable String mail;

    @Nullable String name;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    Person toPerson() {
        return new Person(id, mail, name, language);
    }
}
