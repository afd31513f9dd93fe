package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.ClientAttendee;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.Meeting;
import dev.proofmark.audit.audit.domain.MeetingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_meeting}: everything but the client's people. */
@Entity
@Immutable
@Table(name = "audit_meeting")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditMeetingRow {

    @EmbeddedId
    Id id;

    @Column(name = "held_on")
    LocalDate heldOn;

    @Column(name = "held_from")
    LocalTime heldFrom;

    @Column(name = "held_to")
    LocalTime heldTo;

    boolean remote;

    @Nullable String place;

    @JdbcTypeCode(SqlTypes.JSON)
    Present team;

    String told;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    /** Who of the team was there: the driver reads no list from the top of a column. */
    record Present(List<String> people) {}

    /** An audit has one meeting of each kind. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,

            @Enumerated(EnumType.STRING) @Column(name = "kind")
            MeetingKind kind)
            implements Serializable {}

    static AuditMeetingRow of(HeldMeeting held) {
        Meeting meeting = held.meeting();
        AuditMeetingRow row = new AuditMeetingRow();
        row.id = new Id(held.auditId(), held.kind());
        row.heldOn = meeting.date();
        row.heldFrom = meeting.from();
        row.heldTo = meeting.to();
        row.remote = meeting.remote();
        row.place = meeting.place();
        row.team = new Present(meeting.team());
        row.told = meeting.told();
        row.recordedBy = held.recordedBy();
        row.recordedOn = held.recordedOn();
        return row;
    }

    HeldMeeting toMeeting(List<ClientAttendee> client) {
        Meeting meeting = new Meeting(heldOn, heldFrom, heldTo, remote, place, team.people(), client, told);
        return new HeldMeeting(id.auditId(), id.kind(), meeting, recordedBy, recordedOn);
    }
}
