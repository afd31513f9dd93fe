package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is about.
 *
 * @param certificateId what is decided about; null where there is no certificate yet
 * @param occasion the application, audit or proposal that called for it; null where the case's first fact or a person did
 * @param cycleSince the day of the decision that began the present cycle, as far as one is known: audits from before have
 *     been decided on
 */
public record FileMatter(
        DecisionKind kind,
        @Nullable UUID certificateId,
        @Nullable UUID occasion,
        @Nullable LocalDate cycleSince) {
    public FileMatter {
        if (kind.aboutCertificate() == (certificateId == null)) {
            throw new IllegalArgumentException(kind + " is not about " + certificateId);
        }
    }

    /** A first certification. */
    public static FileMatter initial() {
        return new FileMatter(DecisionKind.INITIAL, null, null, null);
    }

    LocalDate since() {
        return cycleSince == null ? LocalDate.MIN : cycleSince;
    }
}
