package dev.proofmark.application.application.web;

import dev.proofmark.application.application.domain.AiRole;
import dev.proofmark.application.application.domain.AiSystem;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.Consultancy;
import dev.proofmark.application.application.domain.LifecycleRole;
import dev.proofmark.application.application.domain.RiskClass;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.platform.commands.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a draft says from now on; whatever is left out is still to be said. */
record ContentRequest(
        @Nullable @Size(max = 4000) String scopeKorean,
        @Nullable @Size(max = 4000) String scopeEnglish,
        @Nullable @Size(max = 500) List<@NotNull @Valid SiteRequest> sites,
        @Nullable @Min(1) @Max(1_000_000) Integer headcount,
        @Nullable @Size(max = 5) List<@NotNull AiRole> aiRoles,
        @Nullable @Size(max = 500) List<@NotNull @Valid AiSystemRequest> aiSystems,
        @Nullable @Valid ConsultancyRequest consultancy,
        @Nullable @Valid ProductRequest product) {

    record SiteRequest(
            @Nullable UUID siteId,
            @Nullable @Size(max = 200) String nameKorean,
            @Nullable @Size(max = 200) String nameEnglish,
            @Nullable @Size(max = 300) String addressKorean,
            @Nullable @Size(max = 300) String addressEnglish,
            @Nullable Boolean headOffice,
            @Nullable @Min(1) @Max(1_000_000) Integer headcount,
            @Nullable @Size(max = 1000) String activitiesKorean,
            @Nullable @Size(max = 1000) String activitiesEnglish) {

        Site toSite() {
            return new Site(
                    siteId == null ? Ids.next() : siteId,
                    nameKorean,
                    nameEnglish,
                    addressKorean,
                    addressEnglish,
                    headOffice,
                    headcount,
                    activitiesKorean,
                    activitiesEnglish);
        }
    }

    record AiSystemRequest(
            @Nullable UUID id,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 2000) String purpose,
            @Nullable LifecycleRole lifecycleRole,
            @Nullable RiskClass riskClass,
            @Nullable Boolean highImpact) {

        AiSystem toAiSystem() {
            return new AiSystem(id == null ? Ids.next() : id, name, purpose, lifecycleRole, riskClass, highImpact);
        }
    }

    record ConsultancyRequest(
            @Nullable Boolean received,
            @Nullable @Size(max = 200) String consultantOrganisation,
            @Nullable LocalDate endedOn) {

        Consultancy toConsultancy() {
            return new Consultancy(received, consultantOrganisation, endedOn);
        }
    }

    ApplicationContent toContent() {
        return new ApplicationContent(
                scopeKorean,
                scopeEnglish,
                given(sites).stream().map(SiteRequest::toSite).toList(),
                headcount,
                given(aiRoles),
                given(aiSystems).stream().map(AiSystemRequest::toAiSystem).toList(),
                consultancy == null ? null : consultancy.toConsultancy(),
                product == null ? null : product.toProduct());
    }

    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
