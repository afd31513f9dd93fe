package dev.proofmark.application.timeline.usecase;

import dev.proofmark.application.timeline.domain.Audience;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of all timelines; within the session or transaction under way. */
public interface TimelineEntries {

    /** Keeps an entry under its event's id, in place of what was kept under it before. */
    Uni<Void> keep(TimelineEntry entry);

    Uni<Optional<TimelineEntry>> find(UUID eventId);

    /**
     * A certification's entries in their order.
     *
     * @param audiences whose entries
     * @param after the entry to start after; null for the beginning
     * @param most how many at the most
     */
    Uni<List<TimelineEntry>> of(UUID certificationId, Set<Audience> audiences, @Nullable TimelineEntry after, int most);
}
