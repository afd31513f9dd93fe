package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An accreditation that the body holds or held.
 *
 * @param mark how certificates name it
 * @param schemes ids of the schemes that it covers
 * @param from first day
 * @param until last day; null while no end is known
 */
public record Accreditation(
        AccreditationMark mark,
        Set<String> schemes,
        LocalDate from,
        @Nullable LocalDate until) {
    public Accreditation {
        schemes = Set.copyOf(schemes);
    }

    /**
     * Whether a certificate that is decided on that day may carry its symbol (ISO/IEC 17021-1:2015, 8.2.2 g; I-40): the
     * accreditation is in force and covers the scheme.
     */
    public boolean holdsFor(String schemeId, LocalDate decidedOn) {
        return schemes.contains(schemeId) && !decidedOn.isBefore(from) && (until == null || !decidedOn.isAfter(until));
    }
}
