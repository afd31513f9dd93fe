package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person keeps away from a case, since they advised the client or worked for it (I-02).
 *
 * @param personId the identity provider's opaque id
 * @param until the last day on which they keep away; null while no end is known
 * @param asOf which event said so
 */
public record Bar(String personId, @Nullable LocalDate until, FactStamp asOf) {

    boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
