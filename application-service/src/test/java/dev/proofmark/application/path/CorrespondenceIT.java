package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.ReportIssued;
import dev.proofmark.platform.outbox.EventJson;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From events of every service to mails at a real mail server. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@WithTestResource(MailPort.class)
class CorrespondenceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String APPLICANT_MAIL = "applicant@proofmark.example";
    private static final String APPLICANT_ID = People.idOf("applicant");
    private static final String PLANNER_ID = People.idOf("planner");

    private final MailServer mailServer = new MailServer();

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
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
    void tellsTheClientOfASubmissionAndKeepsExactlyWhatItWrote() throws MessagingException {
        String application = Cases.aSubmittedApplication();

        Map<String, Object> message = awaitMessage(application, "SENT");

        MailServer.Taken mail = only(reference(application));
        assertThat(message)
                .containsEntry("template", "application-submitted")
                .containsEntry("templateVersion", 1)
                .containsEntry("language", "ko")
                .containsEntry("recipientId", APPLICANT_ID)
                .containsEntry("attempts", 1)
                .containsKeys("writtenAt", "sentAt")
                .doesNotContainKeys("nextAttemptAt", "lastFailure");
        JsonPath one = expect(200, APPLICANT.get(application + "/correspondence/" + message.get("id")))
                .jsonPath();
        assertThat(mail.recipient()).isEqualTo(APPLICANT_MAIL);
        assertThat(mail.mail().getSubject()).isEqualTo(one.getString("subject")).contains("인증 신청이 접수되었습니다");
        assertThat(mail.text().strip()).isEqualTo(one.getString("text").strip()).contains("http://localhost:8080");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + message.get("id") + "@proofmark.example>");
        assertThat(mail.header("Content-Language")).isEqualTo("ko");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("From")).isEqualTo("no-reply@proofmark.example");
    }

    @Test
    void tellsOfAnEventOnceHoweverOftenItComes() throws Exception {
        String application = Cases.aDraft();
        UUID once = UUID.randomUUID();
        reportIssued(once, application);
        reportIssued(once, application);
        reportIssued(UUID.randomUUID(), application);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(application)).containsExactly("SENT", "SENT"));

        assertThat(mailServer.about(reference(application))).hasSize(2);
        assertThat(rows("select count(*)::int from message where occasion_id = $1", Tuple.of(once)))
                .isEqualTo(1);
    }

    @Test
    void waitsForAMailServerThatIsDownAndLosesNothing() {
        mailServer.stop();
        String application = Cases.aSubmittedApplication();

        Map<String, Object> waiting = awaitFailure(application, "UNREACHABLE");
        assertThat(waiting).containsEntry("state", "QUEUED").containsKey("nextAttemptAt");
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        mailServer.start();

        assertThat(awaitMessage(application, "SENT")).doesNotContainKey("lastFailure");
        assertThat(mailServer.about(reference(application))).hasSize(1);
    }

    @Test
    void writesInTheLanguageOfThePersonElseOfTheCountry() throws Exception {
        String application = Cases.aDraft();
        UUID organisation = organisation(application);
        addMember(organisation, "EDITOR", "'ENGLISH'", "english@proofmark.example");
        addMember(organisation, "EDITOR", "null", "silent@proofmark.example");

        reportIssued(UUID.randomUUID(), application);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(application)).containsExactly("SENT", "SENT", "SENT"));
        assertThat(mailTo("english@proofmark.example", application).mail().getSubject())
                .isEqualTo(
                        "[Proofmark Certification Institute (fictional body, not accredited)] The audit report has been issued");
        assertThat(mailTo("silent@proofmark.example", application).text()).contains("심사 보고서가");
    }

    @Test
    void writesEnglishToAnOrganisationFromElsewhere() throws Exception {
        String application = Cases.aDraft();
        UUID organisation = organisation(application);
        change("update organisation set country = 'DE' where id = $1", Tuple.of(organisation));
        addMember(organisation, "EDITOR", "null", "berlin@proofmark.example");

        reportIssued(UUID.randomUUID(), application);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                mailTo("berlin@proofmark.example", application).text())
                        .startsWith("Dear client,"));
    }

    @Test
    void writesToThoseOnlyWhoActForTheOrganisationWhenItIsSent() throws Exception {
        mailServer.stop();
        String application = Cases.aDraft();
        UUID organisation = organisation(application);
        addMember(organisation, "READER", "null", "reader@proofmark.example");
        String leaving = addMember(organisation, "EDITOR", "null", "leaving@proofmark.example");
        reportIssued(UUID.randomUUID(), application);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(application)).hasSize(2));

        change("delete from organisation_member where person_id = $1", Tuple.of(leaving));
        mailServer.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(application)).containsExactlyInAnyOrder("SENT", "CANCELLED"));
        assertThat(only(reference(application)).recipient()).isEqualTo(APPLICANT_MAIL);
        assertThat(list(application).getString("items.find { it.recipientId == '%s' }.lastFailure".formatted(leaving)))
                .isEqualTo("RECIPIENT_LEFT");
    }

    @Test
    void waitsForAnAddressThatIsNotKnownYet() throws Exception {
        String application = Cases.aDraft();
        String person = addMember(organisation(application), "EDITOR", "null", "late@proofmark.example");
        change("delete from person where id = $1", Tuple.of(person));
        reportIssued(UUID.randomUUID(), application);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(list(application).getList("items.lastFailure"))
                        .contains("NO_ADDRESS"));

        know(person, "null", "late@proofmark.example");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                mailTo("late@proofmark.example", application).text())
                        .isNotBlank());
    }

    /** Killed after the mail server took it and before that was written down: the lease runs out. */
    @Test
    void sendsUnderTheSameNameWhatWasNotWrittenDownAsSent() throws MessagingException {
        String application = Cases.aSubmittedApplication();
        Map<String, Object> message = awaitMessage(application, "SENT");

        change(
                "update message set state = 'QUEUED', sent_at = null, due_at = now(), lease = gen_random_uuid(),"
                        + " leased_until = now() - interval '1 second' where id = $1",
                Tuple.of(UUID.fromString((String) message.get("id"))));

        awaitMessage(application, "SENT");
        List<MailServer.Taken> mails = mailServer.about(reference(application));
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().header("Message-ID"))
                .isEqualTo(mails.getLast().header("Message-ID"));
    }

    @Test
    void leavesAMessageAloneThatAnotherInstanceIsSending() {
        mailServer.stop();
        String application = Cases.aSubmittedApplication();
        Map<String, Object> message = awaitFailure(application, "UNREACHABLE");
        UUID id = UUID.fromString((String) message.get("id"));
        change(
                "update message set due_at = now(), lease = gen_random_uuid(),"
                        + " leased_until = now() + interval '1 minute' where id = $1",
                Tuple.of(id));
        mailServer.start();

        String other = Cases.aSubmittedApplication();
        awaitMessage(other, "SENT");

        assertThat(states(application)).containsExactly("QUEUED");
        assertThat(mailServer.about(reference(application))).isEmpty();
    }

    @Test
    void givesUpAnAddressThatTheMailServerRefusesForGoodAndNamesItInNoLogAndNoEvent() throws Exception {
        mailServer.refuseRecipient(APPLICANT_MAIL);
        try (LogCapture log = LogCapture.open()) {
            String application = Cases.aSubmittedApplication();

            Map<String, Object> message = awaitMessage(application, "FAILED");

            assertThat(message).containsEntry("lastFailure", "ADDRESS_REFUSED").containsEntry("attempts", 1);
            assertThat(log.lines()).anyMatch(line -> line.contains((String) message.get("id")));
            assertThat(log.lines()).noneMatch(line -> line.contains(APPLICANT_MAIL));
            assertThat(Topic.APPLICATIONS.of(UUID.fromString(reference(application)), 1))
                    .hasSize(1)
                    .noneMatch(event -> event.data().toString().contains("@"));
            assertThat(Topic.ORGANISATIONS.of(organisation(application), 2))
                    .hasSize(2)
                    .noneMatch(event -> event.data().toString().contains("@"));
        }
    }

    @Test
    void waitsWhereTheMailServerRefusesUsAndNotTheAddress() {
        mailServer.refuseSender("no-reply@proofmark.example");
        try (LogCapture log = LogCapture.open()) {
            String application = Cases.aSubmittedApplication();
            assertThat(awaitFailure(application, "TURNED_AWAY")).containsEntry("state", "QUEUED");

            mailServer.refuseSender("");

            awaitMessage(application, "SENT");
            assertThat(log.lines()).noneMatch(line -> line.contains(APPLICANT_MAIL));
        }
    }

    @Test
    void knowsPeopleByTheirTokensWhenTheyAct() {
        var _ = Cases.aDraft();

        assertThat(database.preparedQuery("select mail, name, language from person where id = $1")
                        .execute(Tuple.of(APPLICANT_ID))
                        .await()
                        .indefinitely()
                        .iterator()
                        .next()
                        .toJson()
                        .getMap())
                .containsEntry("mail", APPLICANT_MAIL)
                .containsEntry("name", "김서연")
                .containsEntry("language", "KOREAN");
    }

    private void reportIssued(UUID eventId, String application) {
        String certification = reference(application);
        ReportIssued data = new ReportIssued(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.fromString(certification),
                organisation(application),
                "0".repeat(64),
                LocalDate.of(2026, 4, 30));
        UUID key = UUID.fromString(certification);
        new News(Events.REPORT_ISSUED, eventId, key, key, PLANNER_ID, EventJson.write(data)).tell();
    }

    @Cases.CanIgnoreReturnValue
    private String addMember(UUID organisation, String role, String language, String mail) {
        String person = UUID.randomUUID().toString();
        change(
                "insert into organisation_member (person_id, organisation_id, role, since, version)"
                        + " values ($1, $2, $3, now(), 0)",
                Tuple.of(person, organisation, role));
        know(person, language, mail);
        return person;
    }

    private void know(String person, String language, String mail) {
        change(
                "insert into person (id, mail, name, language) values ($1, $2, 'N', " + language + ")",
                Tuple.of(person, mail));
    }

    private void change(String sql, Tuple values) {
        assertThat(database.preparedQuery(sql)
                        .execute(values)
                        .await()
                        .indefinitely()
                        .rowCount())
                .isEqualTo(1);
    }

    private int rows(String sql, Tuple values) {
        return database.preparedQuery(sql)
                .execute(values)
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getInteger(0);
    }

    private MailServer.Taken only(String reference) {
        List<MailServer.Taken> mails = mailServer.about(reference);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private MailServer.Taken mailTo(String address, String application) {
        List<MailServer.Taken> mails = mailServer.about(reference(application)).stream()
                .filter(mail -> mail.recipient().equals(address))
                .toList();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    @Cases.CanIgnoreReturnValue
    private static Map<String, Object> awaitMessage(String application, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(application)).containsExactly(state));
        return list(application).getMap("items[0]");
    }

    private static Map<String, Object> awaitFailure(String application, String failure) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(list(application).getList("items.lastFailure"))
                        .containsExactly(failure));
        return list(application).getMap("items[0]");
    }

    private static List<String> states(String application) {
        return list(application).getList("items.state");
    }

    private static JsonPath list(String application) {
        return expect(200, APPLICANT.get(application + "/correspondence")).jsonPath();
    }

    private static String reference(String application) {
        return expect(200, APPLICANT.get(application)).path("certificationId");
    }

    private static UUID organisation(String application) {
        return UUID.fromString(expect(200, APPLICANT.get(application)).path("organisationId"));
    }
}
