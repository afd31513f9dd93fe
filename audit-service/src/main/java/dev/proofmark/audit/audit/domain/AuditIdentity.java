package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import java.util.UUID;

/** Which audit it is, and whose. */
public record AuditIdentity(
        UUID auditId, UUID programmeId, UUID certificationId, UUID organisationId, AuditPlace place) {

    public AuditKind kind() {
        return place.kind();
    }
}
