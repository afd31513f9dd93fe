package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.BodyPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What the body has settled about audit time. */
@ConfigMapping(prefix = "proofmark.audit-time")
public interface AuditTimeConfig {

    /** A reduction of more percent of the table's days than this needs a second person; all may be none (0). */
    @WithDefault("20")
    @Min(0) @Max(30) int secondPersonAbovePercent();

    /** Share of the audit time that stage 1 takes, in percent, where the programme manager says nothing else. */
    @WithDefault("30")
    @Min(1) @Max(99) int stage1Percent();

    /**
     * Whether remote auditing counts towards the least time on site (I-07). It does not unless the body and its
     * accreditation body have agreed on it (IAF MD 4).
     */
    @WithDefault("false")
    boolean remoteCountsAsOnSite();

    default BodyPolicy policy() {
        return new BodyPolicy(secondPersonAbovePercent(), stage1Percent(), remoteCountsAsOnSite());
    }
}
