package dev.proofmark.audit.programme.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit programme of one certification (ISO/IEC 17021-1:2015, 9.1.3). It is begun by whichever event of the case is
 * seen first, since topics have no order among them, and opens with the signed agreement.
 *
 * @param review null until the accepted application is known
 * @param agreement null until the signed agreement is known
 * @param cycle null until the certificate is known
 * @param version counts the changes, for optimistic locking
 */
public record Programme(
        ProgrammeIdentity identity,
        @Nullable ApplicationReview review,
        @Nullable Agreement agreement,
        @Nullable Cycle cycle,
        List<ProgrammeAudit> audits,
        long version) {

    public Programme {
        audits = List.copyOf(audits);
    }

    /** A programme of which nothing is known but that the case exists. */
    public static Programme announced(ProgrammeIdentity identity) {
        return new Programme(identity, null, null, null, List.of(), 0);
    }

    public UUID id() {
        return identity.programmeId();
    }

    /** Follows from what is known: it can't disagree with it. */
    public ProgrammeStatus status() {
        if (agreement == null) {
            return ProgrammeStatus.ANNOUNCED;
        }
        return cycle == null ? ProgrammeStatus.OPEN : ProgrammeStatus.DATED;
    }
}
