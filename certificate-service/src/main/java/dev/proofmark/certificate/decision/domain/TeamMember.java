package dev.proofmark.certificate.decision.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in an audit of the case, in whatever role: also as technical expert or observer.
 *
 * @param auditId which audit; null where it was kept before audits were told apart
 * @param personId the identity provider's opaque id
 * @param role as the audit names it
 */
public record TeamMember(@Nullable UUID auditId, String personId, String role) {}
