package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code booking}. */
@Entity
@Table(name = "booking")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class BookingRow {

    @EmbeddedId
    Id id;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    /** An audit holds a person once. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,
            @Column(name = "person_id") String personId) implements Serializable {}

    static BookingRow of(Booking booking) {
        BookingRow row = new BookingRow();
        row.id = new Id(booking.auditId(), booking.personId());
        row.firstDay = booking.days().firstDay();
        row.lastDay = booking.days().lastDay();
        return row;
    }

    Booking toBooking() {
        return new Booking(id.auditId(), id.personId(), new AuditDays(firstDay, lastDay));
    }
}
