package dev.proofmark.application.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.organisation.domain.Site;
import dev.proofmark.application.organisation.domain.SiteDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site as it is answered.
 *
 * @param headcount everybody who works there, over all shifts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteView(
        UUID id,
        String nameKorean,
        String nameEnglish,
        String country,
        @Nullable String postcode,
        String address,
        String addressEnglish,
        boolean headOffice,
        int headcount,
        List<HeadcountView> headcounts,
        String activitiesKorean,
        String activitiesEnglish,
        boolean closed,
        long version) {

    /** People who do one kind of work in one shift. */
    record HeadcountView(String shift, String role, int people) {}

    static SiteView of(Site site) {
        SiteDetails details = site.details();
        return new SiteView(
                site.id(),
                details.nameKorean(),
                details.nameEnglish(),
                details.country(),
                details.postcode(),
                details.address(),
                details.addressEnglish(),
                details.headOffice(),
                details.headcount(),
                details.headcounts().stream()
                        .map(one -> new HeadcountView(one.shift().name(), one.role(), one.people()))
                        .toList(),
                details.activitiesKorean(),
                details.activitiesEnglish(),
                site.closed(),
                site.version());
    }
}
