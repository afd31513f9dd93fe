package dev.proofmark.application.organisation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of one of its sites.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param postcode five digits in Korea
 * @param address in Korea the road-name address (도로명주소) in Korean, elsewhere as it is written there
 * @param addressEnglish for certificates
 * @param headcounts people by shift and kind of work
 */
public record SiteDetails(
        String nameKorean,
        String nameEnglish,
        String country,
        @Nullable String postcode,
        String address,
        String addressEnglish,
        boolean headOffice,
        List<ShiftHeadcount> headcounts,
        String activitiesKorean,
        String activitiesEnglish) {

    public SiteDetails {
        headcounts = List.copyOf(headcounts);
    }

    /** Everybody who works there, over all shifts. */
    public int headcount() {
        return headcounts.stream().mapToInt(ShiftHeadcount::people).sum();
    }
}
