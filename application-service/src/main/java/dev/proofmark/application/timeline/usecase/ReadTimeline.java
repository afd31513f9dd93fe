package dev.proofmark.application.timeline.usecase;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.timeline.domain.Audience;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Shows what has happened to an application's certification, from its first application on, to those who see the
 * application; to the accreditation body's assessor too, who looks at everything and changes nothing.
 */
@ApplicationScoped
public class ReadTimeline {

    private final ApplicationAccess access;
    private final TimelineEntries entries;

    public ReadTimeline(ApplicationAccess access, TimelineEntries entries) {
        this.access = access;
        this.entries = entries;
    }

    /** The entries, oldest first; the client's members are shown what concerns the client. */
    @WithSession
    public Uni<Page<TimelineEntry>> handle(UUID applicationId, PageRequest page, Actor actor) {
        boolean ofTheBody = StaffRoles.seesAll(actor);
        Set<Audience> audiences = ofTheBody ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.CLIENT);
        return access.readable(applicationId, actor)
                .map(found -> found.application().certificationId())
                .chain(certificationId -> start(certificationId, page)
                        .chain(after -> entries.of(certificationId, audiences, after.orElse(null), page.rowsToRead())))
                .map(rows -> Pages.of(rows, page, TimelineEntry::eventId));
    }

    /** The cursor names the last entry of the page before; its place holds however many come late before it. */
    private Uni<Optional<TimelineEntry>> start(UUID certificationId, PageRequest page) {
        UUID after = page.after();
        return after == null
                ? Uni.createFrom().item(Optional.empty())
                : entries.find(after)
                        .map(found ->
                                found.filter(entry -> entry.certificationId().equals(certificationId)))
                        .invoke(ReadTimeline::requireOurs);
    }

    private static void requireOurs(Optional<TimelineEntry> after) {
        if (after.isEmpty()) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?cursor", "wrong-format"))));
        }
    }
}
