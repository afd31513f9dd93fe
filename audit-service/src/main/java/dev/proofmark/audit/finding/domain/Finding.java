package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of an audit.
 *
 * @param version counts the changes, for optimistic locking (I-53)
 */
public record Finding(
        FindingIdentity identity,
        FindingContent content,
        FindingStatus status,
        String raisedBy,
        LocalDate raisedOn,
        FollowUp followUp,
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

    Finding moved(FindingStatus next, FollowUp said) {
        return new Finding(identity, content, next, raisedBy, raisedOn, said, version);
    }
}
