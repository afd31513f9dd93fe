package dev.proofmark.certificate.certificate.domain;

/** One place within the scope and what is done there (ISO/IEC 17021-1:2015, 8.2.2 a and f). */
public record CertifiedSite(
        String nameKorean,
        String nameEnglish,
        String addressKorean,
        String addressEnglish,
        String activitiesKorean,
        String activitiesEnglish,
        boolean headOffice) {}
