package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.ClientAttendee;
import dev.proofmark.audit.audit.domain.MeetingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_meeting_client}: the only place of this service that names people of a client. */
@Entity
@Table(name = "audit_meeting_client")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class MeetingClientRow {

    @EmbeddedId
    Id id;

    @Nullable String name;

    @Column(name = "function")
    String function;

    /** In the order in which they were written down. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,

            @Enumerated(EnumType.STRING) @Column(name = "kind")
            MeetingKind kind,

            @Column(name = "position") int position)
            implements Serializable {}

    static MeetingClientRow of(AuditMeetingRow.Id meeting, int position, ClientAttendee attendee) {
        MeetingClientRow row = new MeetingClientRow();
        row.id = new Id(meeting.auditId(), meeting.kind(), position);
        row.name = attendee.name();
        row.function = attendee.function();
        return row;
    }

    ClientAttendee toAttendee() {
        return new ClientAttendee(name, function);
    }
}
