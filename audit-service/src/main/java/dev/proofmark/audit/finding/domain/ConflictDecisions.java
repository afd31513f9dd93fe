package dev.proofmark.audit.finding.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a finding says of which two sources have said something. It is the lead's, and done before the report. */
public final class ConflictDecisions {

    private ConflictDecisions() {}

    /** The conflict and its finding after the lead's choice. */
    public record Settled(FindingConflict conflict, Finding finding, List<FindingRevision> history) {
        public Settled {
            history = List.copyOf(history);
        }
    }

    /**
     * The lead's choice.
     *
     * @param merged what the finding is to say where neither side is taken as it is; null else
     * @param ground of the content that is taken
     */
    public static Outcome<Settled, FindingEvent> resolve(
            FindingConflict conflict,
            Finding finding,
            FindingConflict.Choice choice,
            @Nullable FindingContent merged,
            String reason,
            ContentGround ground,
            FindingActor actor,
            LocalDate today) {
        if (actor.capacity() != Capacity.LEADS) {
            return Outcome.refused(Refusal.of("lead-auditor-only"));
        }
        if (!conflict.isOpen()) {
            return Outcome.refused(Refusal.of("conflict-resolved"));
        }
        var resolved = conflict.resolved(new FindingConflict.Resolution(choice, reason, actor.personId(), today));
        var content = content(conflict, choice, merged);
        if (content.isEmpty()) {
            return Outcome.accepted(new Settled(resolved, finding, List.of()), List.of());
        }
        var source = choice == FindingConflict.Choice.SENT ? conflict.source() : FindingSource.ONLINE;
        return objection(finding, content.get(), ground, actor)
                .<Outcome<Settled, FindingEvent>>map(Outcome::refused)
                .orElseGet(() -> taken(resolved, finding, content.get(), source, reason, actor, today));
    }

    private static Optional<FindingContent> content(
            FindingConflict conflict, FindingConflict.Choice choice, @Nullable FindingContent merged) {
        return switch (choice) {
            case SENT -> Optional.of(conflict.content());
            case MERGED -> Optional.ofNullable(merged);
            case KEPT, SUPERSEDED -> Optional.empty();
        };
    }

    private static Optional<Refusal> objection(
            Finding finding, FindingContent content, ContentGround ground, FindingActor actor) {
        var present = finding.content().grade();
        return ContentDecisions.objectionToContent(content, ground, actor)
                .or(() -> ContentDecisions.objectionToRevision("ResolveFindingConflict", finding))
                .or(() -> present.isGraverThan(content.grade())
                        ? ContentDecisions.objectionToLowering(content.grade(), false)
                        : Optional.empty());
    }

    private static Outcome<Settled, FindingEvent> taken(
            FindingConflict resolved,
            Finding finding,
            FindingContent content,
            FindingSource source,
            String reason,
            FindingActor actor,
            LocalDate today) {
        var settled = finding.stating(content, source);
        var entry = ContentDecisions.revision(
                settled,
                FindingRevision.Cause.RESOLVED,
                FindingSource.ONLINE,
                content,
                reason,
                actor.personId(),
                today);
        var event = finding.content().grade() == content.grade() ? FindingEvent.REVISED : FindingEvent.REGRADED;
        return Outcome.accepted(new Settled(resolved, settled, List.of(entry)), event);
    }
}
