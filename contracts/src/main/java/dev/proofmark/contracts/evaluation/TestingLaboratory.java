package dev.proofmark.contracts.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory as its report names it (ISO/IEC 17025:2017, 7.8.2.1 b).
 *
 * @param accreditationBodyKorean null where no accreditation covered the method on the days of the test (I-44)
 * @param accreditationBodyEnglish the same
 * @param accreditationNumber the same
 */
public record TestingLaboratory(
        UUID laboratoryId,
        String nameKorean,
        String nameEnglish,
        @Nullable String accreditationBodyKorean,
        @Nullable String accreditationBodyEnglish,
        @Nullable String accreditationNumber) {}
