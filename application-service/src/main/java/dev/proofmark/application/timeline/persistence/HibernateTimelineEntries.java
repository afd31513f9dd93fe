package dev.proofmark.application.timeline.persistence;

import dev.proofmark.application.timeline.domain.Audience;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import dev.proofmark.application.timeline.usecase.TimelineEntries;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Entries by Hibernate Reactive. */
@ApplicationScoped
class HibernateTimelineEntries implements TimelineEntries {

    private static final String FIRST = """
            from TimelineEntryRow e
            where e.certificationId = :certification and e.audience in :audiences
            order by e.occurredAt, e.eventId""";
    private static final String NEXT = """
            from TimelineEntryRow e
            where e.certificationId = :certification and e.audience in :audiences
            and (e.occurredAt, e.eventId) > (:time, :id)
            order by e.occurredAt, e.eventId""";

    @Override
    public Uni<Void> keep(TimelineEntry entry) {
        return Panache.getSession()
                .chain(session -> session.merge(TimelineEntryRow.of(entry)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<TimelineEntry>> find(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.find(TimelineEntryRow.class, eventId))
                .map(row -> Optional.ofNullable(row).map(TimelineEntryRow::toEntry));
    }

    @Override
    public Uni<List<TimelineEntry>> of(
            UUID certificationId, Set<Audience> audiences, @Nullable TimelineEntry after, int most) {
        return Panache.getSession()
                .chain(session -> query(session, after)
                        .setParameter("certification", certificationId)
                        .setParameter("audiences", audiences)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream().map(TimelineEntryRow::toEntry).toList());
    }

    private static Mutiny.SelectionQuery<TimelineEntryRow> query(
            Mutiny.Session session, @Nullable TimelineEntry after) {
        return after == null
                ? session.createQuery(FIRST, TimelineEntryRow.class)
                : session.createQuery(NEXT, TimelineEntryRow.class)
                        .setParameter("time", after.occurredAt())
                        .setParameter("id", after.eventId());
    }
}
