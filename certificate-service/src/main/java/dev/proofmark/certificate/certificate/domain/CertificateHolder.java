package dev.proofmark.certificate.certificate.domain;

import java.util.UUID;

/** The certified organisation as it stood in the agreement (ISO/IEC 17021-1:2015, 8.2.2 a). */
public record CertificateHolder(
        UUID organisationId,
        String legalNameKorean,
        String legalNameEnglish,
        String addressKorean,
        String addressEnglish,
        String city,
        String country) {}
