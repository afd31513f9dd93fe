package dev.proofmark.contracts.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The laboratory has the artefact that was agreed on (ISO/IEC 17025:2017, 7.4 and 7.8.2.1 h).
 *
 * @param certificationId spans everything from the first application on
 * @param sha256 of what came, lower-case hex: that of the agreement
 */
public record TestItemReceived(
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        UUID laboratoryId,
        String sha256,
        LocalDate receivedOn) {}
