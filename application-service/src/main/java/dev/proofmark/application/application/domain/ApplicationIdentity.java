package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.SchemeReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application is and whose, from its start to its end.
 *
 * @param certificationId spans everything that follows from the first application
 * @param certified what it follows; null for kinds that open a certification
 */
public record ApplicationIdentity(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        ApplicationKind kind,
        SchemeReference scheme,
        @Nullable CertifiedScope certified) {

    public ApplicationIdentity {
        if (kind.opensCertification() != (certified == null)) {
            throw new IllegalArgumentException(kind + " and what it follows do not fit");
        }
    }
}
