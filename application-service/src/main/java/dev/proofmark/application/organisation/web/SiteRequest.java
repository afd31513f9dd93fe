package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.Shift;
import dev.proofmark.application.organisation.domain.ShiftHeadcount;
import dev.proofmark.application.organisation.domain.SiteDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a site.
 *
 * @param address in Korea the road-name address (도로명주소) in Korean
 */
record SiteRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String nameKorean,
        @NotBlank @Size(max = 200) String nameEnglish,
        @NotBlank @Size(max = 2) String country,
        @Nullable @Size(max = 20) String postcode,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 300) String addressEnglish,
        @NotNull Boolean headOffice,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Headcount> headcounts,
        @NotBlank @Size(max = 1000) String activitiesKorean,
        @NotBlank @Size(max = 1000) String activitiesEnglish) {

    /** People who do one kind of work in one shift. */
    record Headcount(
            @NotNull Shift shift,
            @NotBlank @Size(max = 100) String role,
            @NotNull @Min(1) @Max(1_000_000) Integer people) {}

    SiteDetails toDetails() {
        return new SiteDetails(
                nameKorean.strip(),
                nameEnglish.strip(),
                country,
                postcode == null || postcode.isBlank() ? null : postcode.strip(),
                address.strip(),
                addressEnglish.strip(),
                headOffice,
                headcounts.stream()
                        .map(one -> new ShiftHeadcount(one.shift(), one.role().strip(), one.people()))
                        .toList(),
                activitiesKorean.strip(),
                activitiesEnglish.strip());
    }
}
