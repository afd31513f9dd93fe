package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint was received (ISO/IEC 17021-1:2015, 9.8.4).
 *
 * @param certificationId of the certified client; null where it is about the body itself
 */
public record ComplaintReceived(
        UUID complaintId,
        ComplaintConcern concern,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        LocalDate receivedOn) {}
