package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.ExpiryRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the body may choose about its certificates. */
@ConfigMapping(prefix = "proofmark.certificate")
public interface CertificateConfig {
    /** Which day is the last one of a cycle. */
    @WithDefault("DAY_BEFORE_ANNIVERSARY")
    ExpiryRule expiry();
}
