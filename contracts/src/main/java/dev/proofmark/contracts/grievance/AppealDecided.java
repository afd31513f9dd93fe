package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An appeal was decided by somebody who had no part in its subject (ISO/IEC 17021-1:2015, 9.7.6).
 *
 * @param certificationId spans everything from the first application on
 * @param consequence what is to follow; the event itself changes no certificate
 */
public record AppealDecided(
        UUID appealId,
        UUID decisionId,
        UUID certificationId,
        UUID organisationId,
        Conclusion conclusion,
        Consequence consequence,
        LocalDate decidedOn) {}
