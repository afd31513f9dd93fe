package dev.proofmark.audit.impartiality.persistence;

import dev.proofmark.audit.impartiality.domain.Bar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code barred_person}. */
@Entity
@Table(name = "barred_person")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class BarRow {

    @EmbeddedId
    Id id;

    @Column(name = "barred_until")
    @Nullable LocalDate until;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "told_by")
    UUID toldBy;

    /** A person is barred from a certification once. */
    @Embeddable
    record Id(
            @Column(name = "certification_id") UUID certificationId,
            @Column(name = "person_id") String personId) implements Serializable {}

    static BarRow of(UUID certificationId, Bar bar) {
        BarRow row = new BarRow();
        row.id = new Id(certificationId, bar.personId());
        row.until = bar.until();
        row.toldAt = bar.toldAt();
        row.toldBy = bar.toldBy();
        return row;
    }

    Bar toBar() {
        return new Bar(id.personId(), until, toldAt, toldBy);
    }
}
