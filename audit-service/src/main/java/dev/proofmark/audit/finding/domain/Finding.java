package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of an audit.
 *
 * @param source whose content it has: another device's is kept beside it until the lead has chosen
 * @param dates by when it is answered and closed
 * @param version counts the changes, for optimistic locking (I-53)
 */
public record Finding(
        FindingIdentity identity,
        FindingContent content,
        FindingSource source,
        FindingStatus status,
        String raisedBy,
        LocalDate raisedOn,
        FollowUp followUp,
        FindingDates dates,
        long version) {

    public UUID id() {
        return identity.findingId();
    }

    /** Where it stands, for those who recommend and decide. */
    public FindingStanding standing() {
        return new FindingStanding(id(), content.grade(), content.requirement(), status, verifiedOn());
    }

    private @Nullable LocalDate verifiedOn() {
        return status == FindingStatus.VERIFIED_CLOSED
                ? followUp.verifications().getLast().on()
                : null;
    }

    /** What is due next, and when: the answer first, then the closure; nothing once it is closed. */
    public Optional<FindingDue> due() {
        return switch (status) {
            case RAISED ->
                Optional.ofNullable(dates.respondBy()).map(day -> new FindingDue(FindingDue.Kind.RESPONSE, day));
            case RESPONDED, PLAN_ACCEPTED, PLAN_REJECTED, EVIDENCE_SUBMITTED, INEFFECTIVE ->
                Optional.ofNullable(dates.closeBy()).map(day -> new FindingDue(FindingDue.Kind.CLOSURE, day));
            case VERIFIED_CLOSED, RECORDED -> Optional.empty();
        };
    }

    Finding moved(FindingStatus next, FollowUp said) {
        return new Finding(identity, content, source, next, raisedBy, raisedOn, said, dates, version);
    }

    /** With another content; one that asks for an answer is raised, an opportunity is recorded. */
    Finding stating(FindingContent next, FindingSource from) {
        var moved = next.grade().isNonconformity() == content.grade().isNonconformity() ? status : statusOf(next);
        return new Finding(identity, next, from, moved, raisedBy, raisedOn, followUp, dates, version);
    }

    Finding due(FindingDates next) {
        return new Finding(identity, content, source, status, raisedBy, raisedOn, followUp, next, version);
    }

    static FindingStatus statusOf(FindingContent content) {
        return content.grade().isNonconformity() ? FindingStatus.RAISED : FindingStatus.RECORDED;
    }
}
