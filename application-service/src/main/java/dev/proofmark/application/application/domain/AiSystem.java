package dev.proofmark.application.application.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An AI system within the management system's scope, as far as it has been described.
 *
 * @param highImpact whether the applicant regards it as high-impact AI under Korean law
 */
public record AiSystem(
        UUID id,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable LifecycleRole lifecycleRole,
        @Nullable RiskClass riskClass,
        @Nullable Boolean highImpact) {}
