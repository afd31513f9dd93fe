package dev.proofmark.audit.programme.domain;

import java.util.UUID;

/** A site in the scope of the agreement. */
public record AuditedSite(
        UUID siteId,
        String nameKorean,
        String nameEnglish,
        String addressKorean,
        String addressEnglish,
        boolean headOffice,
        int headcount,
        String activitiesKorean,
        String activitiesEnglish) {}
