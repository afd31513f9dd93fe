package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint has ended, and whoever complained was told (ISO/IEC 17021-1:2015, 9.8.9).
 *
 * @param certificationId of the certified client; null where it is about the body itself
 */
public record ComplaintClosed(
        UUID complaintId,
        ComplaintConcern concern,
        @Nullable UUID certificationId,
        @Nullable UUID organisationId,
        Ending ending,
        LocalDate closedOn) {}
