package dev.proofmark.application.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.AiRole;
import dev.proofmark.application.application.domain.AiSystem;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.application.domain.Consultancy;
import dev.proofmark.application.application.domain.LifecycleRole;
import dev.proofmark.application.application.domain.RiskClass;
import dev.proofmark.application.application.domain.Site;
import dev.proofmark.application.application.usecase.ApplicationDetails;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is answered.
 *
 * @param follows the earlier application with which this one is compared
 * @param missing while it is a draft: what would refuse its submission; {@code /soa} is its statement of applicability
 * @param declined why the body did not take the application on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        UUID certificationId,
        UUID organisationId,
        String kind,
        @Nullable UUID follows,
        SchemeView scheme,
        String status,
        @Nullable LocalDate submittedOn,
        @Nullable String scopeKorean,
        @Nullable String scopeEnglish,
        List<SiteView> sites,
        @Nullable Integer headcount,
        List<AiRole> aiRoles,
        List<AiSystemView> aiSystems,
        @Nullable ConsultancyView consultancy,
        @Nullable ProductView product,
        @Nullable DeclinedView declined,
        List<MissingView> missing,
        long version) {

    record SchemeView(String id, int version) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiteView(
            UUID siteId,
            @Nullable String nameKorean,
            @Nullable String nameEnglish,
            @Nullable String addressKorean,
            @Nullable String addressEnglish,
            @Nullable Boolean headOffice,
            @Nullable Integer headcount,
            @Nullable String activitiesKorean,
            @Nullable String activitiesEnglish) {

        static SiteView of(Site site) {
            return new SiteView(
                    site.siteId(),
                    site.nameKorean(),
                    site.nameEnglish(),
                    site.addressKorean(),
                    site.addressEnglish(),
                    site.headOffice(),
                    site.headcount(),
                    site.activitiesKorean(),
                    site.activitiesEnglish());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AiSystemView(
            UUID id,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable LifecycleRole lifecycleRole,
            @Nullable RiskClass riskClass,
            @Nullable Boolean highImpact) {

        static AiSystemView of(AiSystem system) {
            return new AiSystemView(
                    system.id(),
                    system.name(),
                    system.purpose(),
                    system.lifecycleRole(),
                    system.riskClass(),
                    system.highImpact());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsultancyView(
            @Nullable Boolean received,
            @Nullable String consultantOrganisation,
            @Nullable LocalDate endedOn) {

        static @Nullable ConsultancyView of(@Nullable Consultancy consultancy) {
            return consultancy == null
                    ? null
                    : new ConsultancyView(
                            consultancy.received(), consultancy.consultantOrganisation(), consultancy.endedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeclinedView(
            @Nullable String reasonsKorean, @Nullable String reasonsEnglish, LocalDate on) {

        static @Nullable DeclinedView of(@Nullable Review review) {
            ReviewConclusion conclusion = review == null ? null : review.conclusion();
            return conclusion == null || conclusion.outcome() != ReviewOutcome.DECLINED
                    ? null
                    : new DeclinedView(
                            conclusion.reasonsKorean(), conclusion.reasonsEnglish(), conclusion.concludedOn());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MissingView(String pointer, String code, Map<String, String> facts) {

        static MissingView of(FieldRefusal refusal) {
            return new MissingView(refusal.pointer(), refusal.code(), refusal.facts());
        }
    }

    static ApplicationView of(ApplicationDetails details) {
        Application application = details.application();
        ApplicationContent content = application.content();
        return new ApplicationView(
                application.id(),
                application.certificationId(),
                application.organisationId(),
                application.kind().name(),
                follows(application),
                new SchemeView(application.scheme().id(), application.scheme().version()),
                application.status().name(),
                application.submittedOn(),
                content.scopeKorean(),
                content.scopeEnglish(),
                content.sites().stream().map(SiteView::of).toList(),
                content.headcount(),
                content.aiRoles(),
                content.aiSystems().stream().map(AiSystemView::of).toList(),
                ConsultancyView.of(content.consultancy()),
                ProductView.of(content.product()),
                DeclinedView.of(application.review()),
                details.missing().stream().map(MissingView::of).toList(),
                application.version());
    }

    private static @Nullable UUID follows(Application application) {
        CertifiedScope certified = application.certified();
        return certified == null ? null : certified.applicationId();
    }
}
