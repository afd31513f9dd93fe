package dev.proofmark.certificate.register.usecase;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate in a list of the register (ISO/IEC 17021-1:2015, 8.1.2 b and c).
 *
 * @param status on the day of the list
 */
public record ListedCertificate(
        UUID certificateId,
        String number,
        String status,
        String holderKorean,
        String holderEnglish,
        String city,
        String country,
        String standard,
        String schemeId,
        String scopeKorean,
        String scopeEnglish,
        LocalDate validUntil) {}
