package dev.proofmark.contracts;

import java.util.UUID;

/**
 * The organisation that applies for a certificate and is named on it (ISO/IEC 17021-1:2015, 8.2.2 a).
 *
 * @param country ISO 3166-1 alpha-2, for example {@code KR}
 * @param city in English, as the public register states it (8.1.2 c)
 */
public record Holder(
        UUID organisationId,
        String legalNameKorean,
        String legalNameEnglish,
        String addressKorean,
        String addressEnglish,
        String country,
        String city) {}
