package dev.proofmark.audit.finding.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes sendings of one audit in, in whatever order, however often: of each device the highest revision counts, and what
 * two devices say of one finding is both kept. It knows the findings before, and after each sending as they then are.
 *
 * <pre>
 * no finding of that id yet                        Created
 * a finding of another audit                       Refused
 * the device's revision, or a higher one, known    Unchanged
 * the finding is the device's, same grade          Updated; an open conflict of the device is superseded
 * the finding is the device's, another grade       Conflicting: grades are the lead's to change
 * the finding is another's                         Conflicting
 * against a rule, answered, or after the report    Refused
 * </pre>
 */
public final class Reception {

    private final FindingIdentity audit;
    private final FindingActor actor;
    private final LocalDate today;
    private final @Nullable Refusal closed;
    private final Map<UUID, Finding> findings = new LinkedHashMap<>();
    private final Map<Sender, Integer> highest = new HashMap<>();
    private final Map<Sender, FindingConflict> conflicts = new LinkedHashMap<>();

    /** A device in view of one finding. */
    public record Sender(UUID findingId, String device) {}

    /**
     * Of one audit.
     *
     * @param audit whose findings are sent; its finding's id means nothing
     * @param closed why none can be raised any more; null while they can
     * @param known the findings of those ids, of whatever audit
     * @param highest the highest revision that is known of each device
     * @param open the conflicts that are not resolved
     */
    public Reception(
            FindingIdentity audit,
            FindingActor actor,
            LocalDate today,
            @Nullable Refusal closed,
            List<Finding> known,
            Map<Sender, Integer> highest,
            List<FindingConflict> open) {
        this.audit = audit;
        this.actor = actor;
        this.today = today;
        this.closed = closed;
        this.highest.putAll(highest);
        known.forEach(finding -> findings.put(finding.id(), finding));
        open.forEach(conflict -> conflicts.put(sender(conflict), conflict));
    }

    /**
     * What becomes of the next sending.
     *
     * @param conflictId the id that a conflict would have
     */
    public Received receive(Sending sending, ContentGround ground, UUID conflictId) {
        var known = Optional.ofNullable(findings.get(sending.findingId()));
        var received = known.isPresent()
                ? of(known.get(), sending, ground, conflictId)
                : orRefused(raised(sending, ground), Received.Created::new);
        remember(sending, received);
        return received;
    }

    /** Every finding as it is now, whether it has changed or not. */
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** Every conflict that was open or has come about, as it is now. */
    public List<FindingConflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    private Received of(Finding finding, Sending sending, ContentGround ground, UUID conflictId) {
        if (!finding.identity().auditId().equals(audit.auditId())) {
            return new Received.Refused(Refusal.of("already-exists"));
        }
        if (sending.revision() <= highest.getOrDefault(sender(sending), 0)) {
            return new Received.Unchanged();
        }
        var objection = Optional.ofNullable(closed)
                .or(() -> ContentDecisions.objectionToContent(sending.content(), ground, actor))
                .or(() -> ContentDecisions.objectionToRevision("ReviseFinding", finding));
        if (objection.isPresent()) {
            return new Received.Refused(objection.get());
        }
        if (!finding.source().isDevice(sending.device())) {
            return conflicting(FindingConflict.Reason.OTHER_SOURCE, finding, sending, conflictId);
        }
        var grade = FindingContentPolicy.graded(sending.content(), ground).grade();
        return grade == finding.content().grade()
                ? orRefused(revised(finding, sending, ground), Received.Updated::new)
                : conflicting(FindingConflict.Reason.OTHER_GRADE, finding, sending, conflictId);
    }

    private Outcome<Revised, FindingEvent> raised(Sending sending, ContentGround ground) {
        if (closed != null) {
            return Outcome.refused(closed);
        }
        var identity = new FindingIdentity(
                sending.findingId(), audit.auditId(), audit.certificationId(), audit.organisationId());
        return ContentDecisions.raise(identity, sending.content(), sending.source(), ground, actor, today);
    }

    private Outcome<Revised, FindingEvent> revised(Finding finding, Sending sending, ContentGround ground) {
        return ContentDecisions.revise(finding, sending.content(), sending.source(), ground, actor, today);
    }

    private Received conflicting(FindingConflict.Reason reason, Finding finding, Sending sending, UUID conflictId) {
        var person = actor.personId();
        var open = conflicts.get(sender(sending));
        var conflict = open != null && open.isOpen()
                ? open.about(reason, sending, person, today)
                : new FindingConflict(
                        conflictId,
                        finding.id(),
                        audit.auditId(),
                        reason,
                        sending.source(),
                        sending.content(),
                        person,
                        today,
                        null,
                        0);
        var entry = ContentDecisions.revision(
                finding, FindingRevision.Cause.CONFLICTING, sending.source(), sending.content(), "", person, today);
        return new Received.Conflicting(conflict, entry);
    }

    private void remember(Sending sending, Received received) {
        var sender = sender(sending);
        switch (received) {
            case Received.Created(var revised) -> findings.put(sending.findingId(), revised.finding());
            case Received.Updated(var revised) -> {
                findings.put(sending.findingId(), revised.finding());
                conflicts.computeIfPresent(sender, (same, conflict) -> superseded(conflict));
            }
            case Received.Conflicting(var conflict, var entry) -> conflicts.put(sender, conflict);
            case Received.Unchanged unchanged -> {}
            case Received.Refused refused -> {}
        }
        if (!received.history().isEmpty()) {
            highest.put(sender, sending.revision());
        }
    }

    private FindingConflict superseded(FindingConflict conflict) {
        return conflict.isOpen()
                ? conflict.resolved(
                        new FindingConflict.Resolution(FindingConflict.Choice.SUPERSEDED, "", actor.personId(), today))
                : conflict;
    }

    private static Received orRefused(Outcome<Revised, FindingEvent> outcome, Function<Revised, Received> taken) {
        return switch (outcome) {
            case Outcome.Accepted<Revised, FindingEvent>(var revised, var events) -> taken.apply(revised);
            case Outcome.Refused<Revised, FindingEvent>(var refusal) -> new Received.Refused(refusal);
        };
    }

    private static Sender sender(Sending sending) {
        return new Sender(sending.findingId(), sending.device());
    }

    private static Sender sender(FindingConflict conflict) {
        return new Sender(conflict.findingId(), String.valueOf(conflict.source().device()));
    }
}
