package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.application.organisation.usecase.InvitationTokens;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter to somebody who is not known here, at a real mail server. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(MailPort.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class InvitationMailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MailServer mailServer = new MailServer();
    private final UUID invitation = UUID.randomUUID();
    private final String mail = "new-" + invitation + "@gaon.example";

    @Inject
    InvitationTokens tokens;

    @Inject
    Pool database;

    @BeforeEach
    void openMailServer() {
        mailServer.start();
    }

    @AfterEach
    void closeMailServer() {
        mailServer.stop();
    }

    @Test
    void reachesThemWithALinkThatIsKeptNowhere() throws MessagingException {
        invite("ko");

        awaitState("SENT");

        MailServer.Taken sent = mailServer.to(mail).getFirst();
        assertThat(mailServer.to(mail)).hasSize(1);
        assertThat(sent.mail().getSubject()).isEqualTo("[프루프마크인증원(가상 인증기관, 인정 없음)] 인증 포털에 초대되었습니다");
        assertThat(sent.text())
                .contains("주식회사 가온지능", "에서 귀하를 인증 업무 담당자로 초대", "작성 담당자", "까지")
                .contains("http://localhost:8080/invitations/" + invitation + "#" + tokens.of(invitation) + "\n");
        assertThat(message().getString("body")).contains("{link}").doesNotContain(tokens.of(invitation), mail);
        assertThat(message().getString("template")).isEqualTo("invitation");
        assertThat(message().getInteger("template_version")).isEqualTo(1);
    }

    @Test
    void isWrittenInTheLanguageThatWasChosenForThem() {
        invite("en");

        awaitState("SENT");

        assertThat(mailServer.to(mail).getFirst().text())
                .contains("Gaon AI", " invites you to work", "an editor", "(Korean time)", tokens.of(invitation));
    }

    @Test
    void isNotSentAnyMoreOnceTheInvitationIsTakenBack() {
        mailServer.stop();
        String path = invite("ko");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(message().getString("last_failure")).isEqualTo("UNREACHABLE"));

        expect(200, APPLICANT.post(path + "/" + invitation + "/revocation", 0, Forms.NOTHING));
        mailServer.start();

        awaitState("CANCELLED");
        assertThat(mailServer.to(mail)).isEmpty();
    }

    /** The path of the organisation's invitations. */
    @Cases.CanIgnoreReturnValue
    private String invite(String language) {
        UUID organisation = Cases.anOrganisation();
        String path = "/organisations/" + organisation + "/invitations";
        Map<String, Object> letter =
                Map.of("id", invitation.toString(), "email", mail, "role", "EDITOR", "language", language);
        expect(201, APPLICANT.post(path, letter));
        return path;
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(message().getString("state")).isEqualTo(state));
    }

    private Row message() {
        List<Row> rows = rows("select * from message where occasion_id = $1", invitation);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<Row> rows(String sql, Object value) {
        return database.preparedQuery(sql).execute(Tuple.of(value)).await().indefinitely().stream()
                .toList();
    }
}
