package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Employment;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code personnel}. Its own versions begin at 0, a record's at 1: 0 is a record that isn't there yet. */
@Entity
@Table(name = "personnel")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class PersonRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Employment employment;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredTexts languages;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Person person, Instant now) {
        personId = person.personId();
        employment = person.employment();
        languages = new StoredTexts(person.languages());
        changedAt = now;
    }

    Person toPerson(@Nullable PersonalDetails details) {
        return new Person(personId, employment, List.copyOf(languages.texts()), details, version + 1);
    }
}
