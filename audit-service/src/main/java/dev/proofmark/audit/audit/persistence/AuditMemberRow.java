package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.TeamRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A row of {@code audit_member}: who is on the team now, so that lists and constraints can ask. */
@Entity
@Table(name = "audit_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditMemberRow {

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    TeamRole role;

    /** One person is once on one team. */
    @Embeddable
    record Id(
            @Column(name = "audit_id") UUID auditId,
            @Column(name = "person_id") String personId) implements Serializable {}
}
