package dev.proofmark.contracts;

import java.util.UUID;

/**
 * A site within the scope and what is done there (ISO/IEC 17021-1:2015, 8.2.2 a and f).
 *
 * @param headOffice whether the management system is led from here
 * @param headcount people working under the system at this site
 */
public record Site(
        UUID siteId,
        String nameKorean,
        String nameEnglish,
        String addressKorean,
        String addressEnglish,
        boolean headOffice,
        int headcount,
        String activitiesKorean,
        String activitiesEnglish) {}
