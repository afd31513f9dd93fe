package dev.proofmark.certificate.fitness.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Somebody who works for the body. */
@Entity
@Immutable
@Table(name = "body_person")
class BodyPersonRow {
    @Id
    @Column(name = "person_id")
    String personId;

    static BodyPersonRow of(String personId) {
        BodyPersonRow row = new BodyPersonRow();
        row.personId = personId;
        return row;
    }
}
