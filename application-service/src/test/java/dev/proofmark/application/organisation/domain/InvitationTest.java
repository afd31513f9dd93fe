package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States × commands of an invitation; what is expired is pending and late. */
class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final MailAddress INVITED = new MailAddress("New.Person@Example.org", true);
    private static final Invitation PENDING = Invitation.issued(
            UUID.fromString("01960000-0000-7000-8000-000000000004"),
            UUID.fromString("01960000-0000-7000-8000-000000000003"),
            new Invitation.Letter(" new.person@example.org", MemberRole.EDITOR, "ko"),
            NOW,
            END);

    @ParameterizedTest
    @CsvSource({
        "PENDING,  accepted,        accepted",
        "EXPIRED,  invitation-over, accepted",
        "ACCEPTED, invitation-over, invitation-over",
        "REVOKED,  invitation-over, invitation-over"
    })
    void endsOnce(String state, String accepting, String revoking) {
        Invitation invitation = in(state);
        Instant when = state.equals("EXPIRED") ? END : END.minusNanos(1);

        assertThat(rule(invitation.accept(INVITED, when))).isEqualTo(accepting);
        assertThat(rule(invitation.revoke())).isEqualTo(revoking);
    }

    @Test
    void isForTheAddressThatWasInvited() {
        assertThat(rule(PENDING.accept(new MailAddress("other@example.org", true), NOW)))
                .isEqualTo("invitation-for-another");
    }

    @Test
    void wantsTheAddressVerified() {
        assertThat(rule(PENDING.accept(new MailAddress("new.person@example.org", false), NOW)))
                .isEqualTo("mail-not-verified");
    }

    @Test
    void forgetsTheAddressWhenItIsOver() {
        assertThat(PENDING.email()).isEqualTo("new.person@example.org");
        assertThat(in("ACCEPTED").email()).isNull();
        assertThat(in("REVOKED").email()).isNull();
    }

    /** Personal data goes when nobody needs it any longer (개인정보 보호법, article 21). */
    @Test
    void forgetsTheAddressAWhileAfterItsTimeIsOver() {
        Duration kept = Duration.ofDays(30);
        Invitation expired = PENDING.expire(END.plus(kept), kept).orThrow().state();

        assertThat(rule(PENDING.expire(END.plus(kept).minusNanos(1), kept))).isEqualTo("wrong-state");
        assertThat(expired.email()).isNull();
        assertThat(expired.status()).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(rule(expired.accept(INVITED, END.plus(kept)))).isEqualTo("invitation-over");
        assertThat(rule(expired.revoke())).isEqualTo("invitation-over");
        assertThat(rule(expired.expire(END.plus(kept), kept))).isEqualTo("invitation-over");
    }

    private static Invitation in(String state) {
        return switch (state) {
            case "ACCEPTED" -> PENDING.accept(INVITED, NOW).orThrow().state();
            case "REVOKED" -> PENDING.revoke().orThrow().state();
            default -> PENDING;
        };
    }

    private static String rule(Outcome<Invitation, OrganisationEvent> outcome) {
        return outcome instanceof Outcome.Refused<Invitation, OrganisationEvent> refused
                ? refused.refusal().rule()
                : "accepted";
    }
}
