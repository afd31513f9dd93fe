package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content that a device has sent for a finding of which it does not have the say: both are kept, and the lead chooses.
 *
 * @param source the device and its highest revision
 * @param sentBy opaque person id
 * @param resolution null while it is open
 */
public record FindingConflict(
        UUID id,
        UUID findingId,
        UUID auditId,
        Reason reason,
        FindingSource source,
        FindingContent content,
        String sentBy,
        LocalDate sentOn,
        @Nullable Resolution resolution,
        long version) {

    /** Why the device does not have the say. */
    public enum Reason {
        /** Another device, or somebody online, holds the finding. */
        OTHER_SOURCE,
        /** It would change the grade, which is the lead's to do. */
        OTHER_GRADE
    }

    /** What the finding says from then on. */
    public enum Choice {
        KEPT,
        SENT,
        MERGED,
        /** The device sent something newer that conflicts no more. */
        SUPERSEDED
    }

    /** How it ended. */
    public record Resolution(Choice choice, String reason, String by, LocalDate on) {}

    public boolean isOpen() {
        return resolution == null;
    }

    FindingConflict resolved(Resolution how) {
        return new FindingConflict(id, findingId, auditId, reason, source, content, sentBy, sentOn, how, version);
    }

    /** The same conflict, now about something newer of the same device. */
    FindingConflict about(Reason why, Sending sending, String actor, LocalDate today) {
        return new FindingConflict(
                id, findingId, auditId, why, sending.source(), sending.content(), actor, today, null, version);
    }
}
