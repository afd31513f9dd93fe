package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.FollowUpTimes;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How long the body gives its clients (ISO/IEC 17021-1:2015, 9.4.9), counted from the issue of the report. */
@ConfigMapping(prefix = "proofmark.finding")
public interface FindingConfig {

    /** Days that a client has to answer a major. */
    @WithDefault("14")
    @Min(1) int majorResponseDays();

    /** Days until a major is verified; six months after stage 2 or the certificate's end come first where they do. */
    @WithDefault("90")
    @Min(1) int majorClosureDays();

    /** Days that a client has to answer a minor. */
    @WithDefault("30")
    @Min(1) int minorResponseDays();

    /** Months until a minor is verified, at the next audit. */
    @WithDefault("12")
    @Min(1) int minorClosureMonths();

    /** All of them, for the rules. */
    default FollowUpTimes times() {
        return new FollowUpTimes(majorResponseDays(), majorClosureDays(), minorResponseDays(), minorClosureMonths());
    }
}
