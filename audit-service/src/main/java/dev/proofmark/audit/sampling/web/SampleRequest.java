package dev.proofmark.audit.sampling.web;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.sampling.domain.GroupedSite;
import dev.proofmark.audit.sampling.domain.SampleWish;
import dev.proofmark.audit.sampling.domain.SiteGroup;
import dev.proofmark.audit.sampling.domain.SiteRisk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which audit is sampled, and which sites are alike.
 *
 * @param cycle the first unless it is said
 * @param sequence which of the audits of that kind in the cycle; the first unless it is said
 */
record SampleRequest(
        @NotNull SampledAudit kind,
        @Nullable @Min(1) @Max(1000) Integer cycle,
        @Nullable @Min(1) @Max(1000) Integer sequence,
        @Nullable Boolean provenEffective,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SiteGroupRequest> groups,
        @Nullable @Size(max = 4000) String reason) {

    /** The audits that visit sites; stage 1 looks at the system where it is led from. */
    enum SampledAudit {
        STAGE_2,
        SURVEILLANCE,
        RECERTIFICATION
    }

    /** Sites where much the same is done. */
    record SiteGroupRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid GroupedSiteRequest> sites,
            @Nullable Boolean mayBeSampled,
            @Nullable @Min(1) @Max(1000) Integer wanted) {

        SiteGroup toGroup() {
            return new SiteGroup(
                    name,
                    sites.stream().map(GroupedSiteRequest::toSite).toList(),
                    mayBeSampled == null || mayBeSampled,
                    wanted);
        }
    }

    /** A site and how much could go wrong there. */
    record GroupedSiteRequest(
            @NotNull UUID siteId, @Nullable Risk risk) {

        GroupedSite toSite() {
            return new GroupedSite(siteId, risk == null ? SiteRisk.NORMAL : SiteRisk.valueOf(risk.name()));
        }
    }

    /** How much could go wrong at a site. */
    enum Risk {
        LOW,
        NORMAL,
        HIGH
    }

    SampleWish toWish() {
        return new SampleWish(
                new AuditPlace(
                        AuditKind.valueOf(kind.name()), cycle == null ? 1 : cycle, sequence == null ? 1 : sequence),
                provenEffective != null && provenEffective,
                groups.stream().map(SiteGroupRequest::toGroup).toList(),
                reason);
    }
}
