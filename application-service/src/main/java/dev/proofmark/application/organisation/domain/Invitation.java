package dev.proofmark.application.organisation.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to join an organisation, by a link that works once, for a while, and for one mail address.
 *
 * @param email where the link went; forgotten as soon as the invitation is taken up or taken back, for then nobody needs
 *     it, and a while after its time is over
 * @param language of the letter, {@code ko} or {@code en}
 */
public record Invitation(
        UUID id,
        UUID organisationId,
        @Nullable String email,
        MemberRole role,
        String language,
        Instant issuedAt,
        Instant expiresAt,
        InvitationStatus status,
        long version)
        implements OrganisationPart {

    /** A new one. */
    public static Invitation issued(UUID id, UUID organisationId, Letter letter, Instant now, Instant expiresAt) {
        return new Invitation(
                id,
                organisationId,
                letter.email().strip(),
                letter.role(),
                letter.language(),
                now,
                expiresAt,
                InvitationStatus.PENDING,
                0);
    }

    /** Whom is invited to what, and in which language. */
    public record Letter(String email, MemberRole role, String language) {}

    /** Whether the link still works. */
    public boolean isOpen(Instant now) {
        return status == InvitationStatus.PENDING && now.isBefore(expiresAt);
    }

    /** Is taken up by somebody who holds the link and reads the mail of the address that it went to. */
    public Outcome<Invitation, OrganisationEvent> accept(MailAddress visitor, Instant now) {
        if (!isOpen(now) || email == null) {
            return over();
        }
        if (!visitor.verified()) {
            return Outcome.refused(Refusal.of("mail-not-verified"));
        }
        if (!visitor.isThatOf(email)) {
            return Outcome.refused(Refusal.of("invitation-for-another"));
        }
        return ended(InvitationStatus.ACCEPTED);
    }

    /** Is taken back by the organisation; the link leads nowhere from now on. */
    public Outcome<Invitation, OrganisationEvent> revoke() {
        return status == InvitationStatus.PENDING ? ended(InvitationStatus.REVOKED) : over();
    }

    /** Is forgotten once its time has been over for a while; until then an owner may see whom it did not reach. */
    public Outcome<Invitation, OrganisationEvent> expire(Instant now, Duration addressKeptFor) {
        if (status != InvitationStatus.PENDING) {
            return over();
        }
        return now.isBefore(expiresAt.plus(addressKeptFor))
                ? Outcome.refused(Refusal.wrongState("ExpireInvitation", status))
                : ended(InvitationStatus.EXPIRED);
    }

    private Outcome<Invitation, OrganisationEvent> ended(InvitationStatus end) {
        return Outcome.accepted(
                new Invitation(id, organisationId, null, role, language, issuedAt, expiresAt, end, version), List.of());
    }

    private Outcome<Invitation, OrganisationEvent> over() {
        String state = status == InvitationStatus.PENDING ? "EXPIRED" : status.name();
        return Outcome.refused(Refusal.of("invitation-over", Map.of("state", state)));
    }
}
