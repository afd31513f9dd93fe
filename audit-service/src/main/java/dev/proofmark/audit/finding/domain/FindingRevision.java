package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One content that a finding had or was to have, for good: nothing that a tool has sent is lost, and no grade changes
 * unseen.
 *
 * @param reason why; empty where nobody has to say
 * @param by opaque id of who wrote it, or of the service
 */
public record FindingRevision(
        UUID findingId,
        Cause cause,
        FindingSource source,
        FindingContent content,
        String reason,
        String by,
        LocalDate on) {

    /** What brought it. */
    public enum Cause {
        RAISED,
        REVISED,
        /** Sent by a device and kept beside the finding, until the lead chooses. */
        CONFLICTING,
        RESOLVED,
        REGRADED,
        /** A minor that was open since an earlier audit became a major (domain rule of the body, 9.4.10). */
        REPEATED,
        /** A minor that was not answered or closed in time became a major. */
        OVERDUE
    }
}
