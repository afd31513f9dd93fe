package dev.proofmark.contracts;

import java.util.UUID;

/**
 * An AI system in the scope of the management system. Its name and purpose describe the scope; the system itself is not
 * certified.
 *
 * @param highImpact whether the applicant regards it as high-impact AI under Korean law
 */
public record AiSystem(
        UUID id, String name, String purpose, LifecycleRole lifecycleRole, RiskClass riskClass, boolean highImpact) {}
