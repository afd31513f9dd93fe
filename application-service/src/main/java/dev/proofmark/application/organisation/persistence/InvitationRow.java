package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.InvitationStatus;
import dev.proofmark.application.organisation.domain.MemberRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code organisation_invitation}; what makes its link work is not here. */
@Entity
@Table(name = "organisation_invitation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class InvitationRow {

    @Id
    UUID id;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    MemberRole role;

    @Column(updatable = false)
    String language;

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    InvitationStatus status;

    @Version
    long version;

    static InvitationRow of(Invitation invitation) {
        InvitationRow row = new InvitationRow();
        row.id = invitation.id();
        row.organisationId = invitation.organisationId();
        row.role = invitation.role();
        row.language = invitation.language();
        row.issuedAt = invitation.issuedAt();
        row.expiresAt = invitation.expiresAt();
        row.take(invitation);
        return row;
    }

    void take(Invitation invitation) {
        email = invitation.email();
        status = invitation.status();
    }

    Invitation toInvitation() {
        return new Invitation(id, organisationId, email, role, language, issuedAt, expiresAt, status, version);
    }
}
