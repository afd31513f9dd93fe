package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.HandlingTimes;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/**
 * How long complaints and appeals take: working figures of the body, since the standard asks for timely words only
 * (ISO/IEC 17021-1:2015, 9.7 and 9.8).
 */
@ConfigMapping(prefix = "proofmark.grievance")
public interface GrievanceConfig {

    /** Days until whoever raised it is told that it was received. */
    @WithDefault("7")
    @Min(1) int acknowledgementDays();

    /** Days between two words on how it is getting on. */
    @WithDefault("30")
    @Min(1) int progressDays();

    /** Days that a client has to answer a complaint which was referred to it. */
    @WithDefault("14")
    @Min(1) int clientAnswerDays();

    /** Days after the end of a complaint until the name and the address of who complained are erased by themselves. */
    @WithDefault("365")
    @Min(1) int contactDays();

    /** How long everything takes, for the rules. */
    default HandlingTimes times() {
        return new HandlingTimes(acknowledgementDays(), progressDays(), clientAnswerDays());
    }
}
