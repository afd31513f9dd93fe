package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.ClientAttendee;
import dev.proofmark.audit.audit.domain.HeldMeeting;
import dev.proofmark.audit.audit.domain.MeetingKind;
import dev.proofmark.audit.audit.usecase.Meetings;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Meetings by Hibernate Reactive. */
@ApplicationScoped
class HibernateMeetings implements Meetings {

    @Override
    public Uni<Void> add(HeldMeeting meeting) {
        AuditMeetingRow row = AuditMeetingRow.of(meeting);
        List<ClientAttendee> client = meeting.meeting().client();
        Object[] people = IntStream.range(0, client.size())
                .mapToObj(position -> MeetingClientRow.of(row.id, position, client.get(position)))
                .toArray();
        return Panache.getSession()
                .chain(session -> session.persist(row)
                        .chain(session::flush)
                        .chain(() -> session.persistAll(people))
                        .chain(session::flush));
    }

    @Override
    public Uni<List<HeldMeeting>> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from MeetingClientRow c where c.id.auditId = :audit order by c.id.position",
                                MeetingClientRow.class)
                        .setParameter("audit", auditId)
                        .getResultList()
                        .chain(people -> session.createQuery(
                                        "from AuditMeetingRow m where m.id.auditId = :audit", AuditMeetingRow.class)
                                .setParameter("audit", auditId)
                                .getResultList()
                                .map(rows -> meetings(rows, people))));
    }

    private static List<HeldMeeting> meetings(List<AuditMeetingRow> rows, List<MeetingClientRow> people) {
        return rows.stream()
                .sorted(Comparator.comparing((AuditMeetingRow row) -> row.id.kind()))
                .map(row -> row.toMeeting(people(people, row.id.kind())))
                .toList();
    }

    private static List<ClientAttendee> people(List<MeetingClientRow> people, MeetingKind kind) {
        return people.stream()
                .filter(person -> person.id.kind() == kind)
                .map(MeetingClientRow::toAttendee)
                .toList();
    }
}
