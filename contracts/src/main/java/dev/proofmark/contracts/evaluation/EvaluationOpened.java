package dev.proofmark.contracts.evaluation;

import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A product that was agreed on is to be evaluated (ISO/IEC 17065:2012, 7.4).
 *
 * @param certificationId spans everything from the first application on
 * @param productSha256 of the artefact, lower-case hex
 */
public record EvaluationOpened(
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        UUID applicationId,
        SchemeReference scheme,
        String productSha256,
        LocalDate openedOn) {}
