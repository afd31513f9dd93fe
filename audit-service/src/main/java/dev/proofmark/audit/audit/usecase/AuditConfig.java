package dev.proofmark.audit.audit.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the body conducts its audits. */
@ConfigMapping(prefix = "proofmark.audit")
public interface AuditConfig {

    /** Days that a client has to object to a proposed team (ISO/IEC 17021-1:2015, 9.2.3.5). */
    @WithDefault("5")
    int objectionDays();
}
