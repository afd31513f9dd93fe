package dev.proofmark.audit.audit.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How the body conducts its audits. */
@ConfigMapping(prefix = "proofmark.audit")
public interface AuditConfig {

    /** Days that a client has to object to a proposed team (ISO/IEC 17021-1:2015, 9.2.3.5). */
    @WithDefault("5")
    int objectionDays();

    /**
     * Days from stage 1's conclusion after which stage 2 opens only if it was considered to repeat stage 1 (ISO/IEC
     * 17021-1:2015, 9.3.1.2.4; the standard names no limit).
     */
    @WithDefault("180")
    @Min(1) int stage1ToStage2MaxDays();
}
