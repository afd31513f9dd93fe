package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * The laboratory as its report names it (ISO/IEC 17025:2017, 7.8.2.1 b).
 *
 * @param accreditationBodyKorean null, like the other two, where no accreditation covered the method on the days of the
 *     test (I-44)
 */
public record TestingLaboratory(
        String nameKorean,
        String nameEnglish,
        @Nullable String accreditationBodyKorean,
        @Nullable String accreditationBodyEnglish,
        @Nullable String accreditationNumber) {

    /** Whether an accreditation covered the method on the days of the test. */
    public boolean covered() {
        return accreditationNumber != null;
    }
}
