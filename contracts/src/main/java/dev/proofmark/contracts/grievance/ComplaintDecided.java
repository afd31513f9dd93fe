package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was decided by somebody who had no part in its subject (ISO/IEC 17021-1:2015, 9.8.8).
 *
 * @param certificationId of the certified client; null where it is about the body itself
 * @param consequence what is to follow; the event itself changes no certificate
 */
public record ComplaintDecided(
        UUID complaintId,
        ComplaintConcern concern,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        Conclusion conclusion,
        Consequence consequence,
        LocalDate decidedOn) {}
