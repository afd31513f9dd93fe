package dev.proofmark.application.certification.domain;

import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.scheme.domain.SchemeReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification that certificate-service told us of: what applications after the first build on.
 *
 * @param id spans everything from the first application on
 * @param applicationId the application on which it was last decided; null where the body brought the certificate from its
 *     former records, and nothing was decided on since
 * @param scheme at the version that is certified
 * @param number the certificate's
 * @param revision of the certificate, 1 upwards; the highest holds
 * @param validUntil last day of the current cycle
 * @param imported what is certified, where no application says it
 */
public record Certification(
        UUID id,
        UUID organisationId,
        @Nullable UUID applicationId,
        SchemeReference scheme,
        String number,
        int revision,
        LocalDate validUntil,
        @Nullable CertifiedScope imported) {

    public Certification {
        if ((applicationId == null) == (imported == null)) {
            throw new IllegalArgumentException("what is certified follows from an application or was imported");
        }
    }
}
