package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification decision was made (ISO/IEC 17021-1:2015, 9.5.1).
 *
 * @param fileId the certification file
 * @param certificationId spans everything from the first application on
 * @param decidedBy opaque person id
 * @param applicationId the application that asked for it; null where none did, and in older events
 */
public record DecisionRecorded(
        UUID fileId,
        UUID decisionId,
        UUID certificationId,
        UUID organisationId,
        DecisionKind kind,
        DecisionOutcome outcome,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable UUID applicationId) {}
