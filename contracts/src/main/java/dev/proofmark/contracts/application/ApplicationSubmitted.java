package dev.proofmark.contracts.application;

import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application is complete and in the body's hands (ISO/IEC 17021-1:2015, 9.1.1).
 *
 * @param certificationId spans everything from the first application on
 * @param applicationVersion the version of the application that was submitted
 */
public record ApplicationSubmitted(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        ApplicationKind kind,
        SchemeReference scheme,
        long applicationVersion,
        CertificationScope scope,
        LocalDate submittedOn) {}
