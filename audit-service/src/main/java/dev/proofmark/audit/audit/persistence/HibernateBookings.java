package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Booking;
import dev.proofmark.audit.audit.usecase.Bookings;
import dev.proofmark.platform.commands.DatabaseFailures;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Bookings by Hibernate Reactive; that nobody is held twice on a day is the table's own constraint. */
@ApplicationScoped
class HibernateBookings implements Bookings {

    private static final String OF_OTHERS = """
            from BookingRow b
            where b.id.personId in :people
              and b.id.auditId <> :audit
              and b.firstDay <= :last
              and b.lastDay >= :first
            order by b.firstDay, b.id.personId
            """;

    private static final String WITHIN = """
            from BookingRow b
            where b.lastDay >= :first
              and b.firstDay <= :last
            order by b.firstDay, b.id.personId, b.id.auditId
            """;

    @Override
    public Uni<List<Booking>> within(AuditDays days) {
        return Panache.getSession()
                .chain(session -> session.createQuery(WITHIN, BookingRow.class)
                        .setParameter("first", days.firstDay())
                        .setParameter("last", days.lastDay())
                        .getResultList())
                .map(rows -> rows.stream().map(BookingRow::toBooking).toList());
    }

    @Override
    public Uni<List<Booking>> ofOthers(UUID auditId, Collection<String> personIds, AuditDays days) {
        if (personIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_OTHERS, BookingRow.class)
                        .setParameter("people", personIds)
                        .setParameter("audit", auditId)
                        .setParameter("first", days.firstDay())
                        .setParameter("last", days.lastDay())
                        .getResultList())
                .map(rows -> rows.stream().map(BookingRow::toBooking).toList());
    }

    /**
     * Lets an audit hold these people and no others.
     *
     * @return fails as {@code I-10-booking} if another audit holds one of them, which the database alone can tell for sure
     */
    Uni<Void> replace(Mutiny.Session session, UUID auditId, List<Booking> bookings) {
        Object[] rows = bookings.stream()
                .sorted(Comparator.comparing(Booking::personId))
                .map(BookingRow::of)
                .toArray();
        return session.createMutationQuery("delete from BookingRow b where b.id.auditId = :audit")
                .setParameter("audit", auditId)
                .executeUpdate()
                .chain(deleted -> session.persistAll(rows))
                .chain(session::flush)
                .onFailure(failure -> DatabaseFailures.rule(failure).equals("already-exists"))
                .transform(failure -> new RefusedException(Refusal.of("I-10-booking")));
    }
}
