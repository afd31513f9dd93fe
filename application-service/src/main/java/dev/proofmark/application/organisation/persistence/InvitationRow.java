package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.InvitationStatus;
import dev.proofmark.application.organisation.domain.MemberRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code organisation_invitation}; what makes its link work is not here. */
@Entity
@Table(name = "organisation_invitation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class InvitationRow extends PartRow<Invitation> {

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

    @Override
    void take(Invitation invitation) {
        email = invitation.email();
        role = invitation.role();
        language = invitation.language();
        issuedAt = invitation.issuedAt();
        expiresAt = invitation.expiresAt();
        status = invitation.status();
    }

    @Override
    Invitation toPart() {
        return new Invitation(id, organisationId, email, role, language, issuedAt, expiresAt, status, version);
    }
}
