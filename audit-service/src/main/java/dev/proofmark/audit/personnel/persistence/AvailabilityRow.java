package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Availability;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code personnel_availability}; its versions begin at 0, those that are shown at 1. */
@Entity
@Table(name = "personnel_availability")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AvailabilityRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredAbsences absences;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Availability availability, Instant now) {
        personId = availability.personId();
        absences = new StoredAbsences(availability.absences());
        changedAt = now;
    }

    Availability toAvailability() {
        return new Availability(personId, absences.absences(), version + 1);
    }
}
