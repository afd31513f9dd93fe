package dev.proofmark.application.application.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site as far as it has been described (ISO/IEC 17021-1:2015, 9.1.1).
 *
 * @param headOffice whether the management system is led from here
 * @param headcount people working under the system at this site
 */
public record Site(
        UUID siteId,
        @Nullable String nameKorean,
        @Nullable String nameEnglish,
        @Nullable String addressKorean,
        @Nullable String addressEnglish,
        @Nullable Boolean headOffice,
        @Nullable Integer headcount,
        @Nullable String activitiesKorean,
        @Nullable String activitiesEnglish) {

    /** Whether the management system is said to be led from here. */
    public boolean leads() {
        return Boolean.TRUE.equals(headOffice);
    }
}
