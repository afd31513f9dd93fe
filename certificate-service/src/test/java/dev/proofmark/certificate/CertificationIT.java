package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Staff.awaitCertificate;
import static dev.proofmark.certificate.Staff.certificate;
import static dev.proofmark.certificate.Staff.completeFile;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.etag;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.proofmark.certificate.certificatedocument.schedule.IssuingSchedule;
import dev.proofmark.contracts.audit.FindingGrade;
import dev.proofmark.contracts.audit.FindingState;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.contracts.audit.TeamMember;
import dev.proofmark.contracts.audit.TeamRole;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CertificationIT {

    @Inject
    Pool pool;

    @Inject
    Scheduler scheduler;

    @Inject
    @Identifier("default-kafka-broker") Map<String, Object> broker;

    @Test
    void certifiesACompleteCaseSoThatAStrangerCanReadIt() throws IOException {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200).body("status", equalTo("REVIEWED"));
        decide("decider", file, "GRANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("decisions", hasSize(1))
                .body("decisions[0].inputs", hasSize(6));

        JsonPath certificate = certificate(told.certification, "ACTIVE");
        String number = certificate.getString("number");

        given().get("/public/v1/certificates/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("holder.nameKorean", equalTo("주식회사 누리새김테크"))
                .body("standard", equalTo("ISO/IEC 42001:2023"))
                .body("locations[0].city", equalTo("Daejeon"))
                .body("validUntil", equalTo(certificate.getString("validUntil")));
        byte[] pdf = given().get("/public/v1/certificates/" + number + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Hashes.sha256(pdf)).isEqualTo(certificate.getString("pdfSha256"));
        assertThat(textOf(pdf)).contains(number, "주식회사 누리새김테크", "Nurisaegim Tech Co., Ltd.");
        assertThat(published(told.certification))
                .extracting(CertificationIT::typeOf)
                .containsExactly("decision.recorded", "certificate.issued");
    }

    @Test
    void showsTheCertificateToItsHolderAndTheFileToNoClient() {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        decide("decider", file, "GRANTED").then().statusCode(200);
        String certificate = "/api/v1/certificates/"
                + certificate(told.certification, "ACTIVE").getString("id");
        String etag = etag(file);

        get("applicant", certificate).then().statusCode(200);
        get("applicant", certificate + "/pdf").then().statusCode(200);
        get("applicant2", certificate).then().statusCode(404);
        get("applicant2", certificate + "/pdf").then().statusCode(404);
        for (String client : List.of("applicant", "applicant2")) {
            get(client, file).then().statusCode(404);
            decide(client, file, etag, "GRANTED").then().statusCode(404);
            post(client, file + "/review", etag, Map.of("sufficient", true, "comment", ""))
                    .then()
                    .statusCode(404);
        }
        get("lead-auditor", file).then().statusCode(403);
        get("assessor", file).then().statusCode(200);
        decide("assessor", file, etag, "GRANTED").then().statusCode(403);
    }

    @Test
    void refusesTheDeciderWhoObservedAnAudit_I19() {
        CaseOnKafka told = new CaseOnKafka()
                .teamOfStage1(new TeamMember(person(13), TeamRole.OBSERVER))
                .audited()
                .recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> get("quality", file).then().body("team", hasSize(4)));
        review(file).then().statusCode(200);

        decide("decider2", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-19"));

        decide("decider", file, "GRANTED").then().statusCode(200);
    }

    @Test
    void refusesAGrantWhileAMajorIsNotVerified_I16() {
        UUID major = Ids.next();
        CaseOnKafka told = new CaseOnKafka()
                .audited()
                .recommended(
                        RecommendationKind.GRANT,
                        new FindingState(major, FindingGrade.MAJOR, "8.4", FindingStatus.VERIFIED_CLOSED));
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        told.finding(major, FindingGrade.MAJOR, FindingStatus.INEFFECTIVE);
        awaitFinding(file, "INEFFECTIVE");

        decide("decider", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-16"));

        told.finding(major, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED);
        awaitFinding(file, "VERIFIED_CLOSED");
        decide("decider", file, "GRANTED").then().statusCode(200);
    }

    @Test
    void refusesAGrantWhileAMinorHasNoAcceptedPlan_I17() {
        CaseOnKafka told = new CaseOnKafka()
                .audited()
                .recommended(
                        RecommendationKind.GRANT,
                        new FindingState(Ids.next(), FindingGrade.MINOR, "7.5", FindingStatus.RESPONDED));
        String file = completeFile(told.certification);

        review(file).then().statusCode(409).body("rule", equalTo("I-17"));
        decide("decider", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-17"));
    }

    @Test
    void letsExactlyOneOfManyDecisionsWin_I53() throws Exception {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        String etag = etag(file);

        List<Integer> answers = atOnce(
                List.of("decider", "decider2", "decider3"),
                user -> decide(user, file, etag, user.equals("decider3") ? "REFUSED" : "GRANTED"));

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 200).isSubsetOf(409, 412);
        assertThat(count("certification_decision", told.certification)).isEqualTo(1);
        assertThat(count("certificate", told.certification)).isLessThanOrEqualTo(1);
    }

    @Test
    void issuesOnceInItsDrawnPlaceAfterWhoeverHeldTheLeaseDied() {
        scheduler.pause(IssuingSchedule.IDENTITY);
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        JsonPath issuing;
        try {
            // A run that had begun before goes on: it would take this certificate, too.
            await().untilAsserted(() -> assertThat(rows("select count(*) from due_document where leased_until > now()"))
                    .isZero());
            String file = completeFile(told.certification);
            review(file).then().statusCode(200);
            decide("decider", file, "GRANTED").then().statusCode(200);
            issuing = certificate(told.certification, "ISSUING");
            given().get("/public/v1/certificates/" + issuing.getString("number"))
                    .then()
                    .statusCode(404);
            sql("insert into status_index select id, 1, 1, 131071 from certificate where id = '"
                    + issuing.getString("id") + "'");
            sql(
                    "update due_document set lease = gen_random_uuid(), attempts = 1, leased_until = now() - interval '1 second'"
                            + " where certificate_id = '" + issuing.getString("id") + "'");
        } finally {
            scheduler.resume(IssuingSchedule.IDENTITY);
        }

        awaitCertificate(told.certification, "ACTIVE");
        given().accept("application/vc")
                .get("/public/v1/certificates/" + issuing.getString("number") + "/credential")
                .then()
                .statusCode(200)
                .body(containsString("\"statusListIndex\":\"131071\""));
        assertThat(rows("select count(*) from due_document where certificate_id = '" + issuing.getString("id") + "'"))
                .isZero();
        assertThat(published(told.certification))
                .extracting(CertificationIT::typeOf)
                .containsExactly("decision.recorded", "certificate.issued");
    }

    @Test
    void keepsDecisionsAndEventsUnchangeable_I20() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.REFUSE);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        decide("decider", file, "REFUSED").then().statusCode(200).body("status", equalTo("REFUSED"));

        String where = " where certification_id = '" + told.certification + "'";
        for (String change : List.of(
                "update certification_decision set rationale = 'other'" + where,
                "delete from certification_decision" + where,
                "truncate certification_decision cascade",
                "update kept_event set json = '{}'" + where,
                "delete from kept_event" + where)) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("42501");
        }
    }

    @Test
    void sendsAFileBackToItsReviewAndKeepsThatDecision() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);

        decide("decider", file, "RETURNED").then().statusCode(200).body("status", equalTo("REVIEW_PENDING"));

        review(file).then().statusCode(200);
        decide("decider2", file, "GRANTED").then().statusCode(200).body("decisions", hasSize(2));
        awaitCertificate(told.certification, "ACTIVE");
    }

    @Test
    void asksForTheVersionAndTheReasons_I20() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);

        post(
                        "decider",
                        file + "/decision",
                        etag(file),
                        Map.of("kind", "INITIAL", "outcome", "REFUSED", "rationale", " "))
                .then()
                .statusCode(422)
                .body("rule", equalTo("I-20"))
                .body("errors[0].pointer", equalTo("/rationale"));
        decide("decider", file, "\"0\"", "GRANTED").then().statusCode(412);
    }

    /** Findings have rows of their own; whoever decides must have seen them all the same. */
    @Test
    void refusesADecisionOnAFileThatHasLearntOfAFindingSinceItWasRead_I53() {
        CaseOnKafka told = new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
        String file = completeFile(told.certification);
        review(file).then().statusCode(200);
        String read = etag(file);
        UUID finding = UUID.randomUUID();

        told.finding(finding, FindingGrade.OPPORTUNITY, FindingStatus.RECORDED);
        awaitFinding(file, "RECORDED");
        decide("decider", file, read, "GRANTED").then().statusCode(412);

        read = etag(file);
        told.finding(finding, FindingGrade.MAJOR, FindingStatus.RAISED);
        awaitFinding(file, "RAISED");
        decide("decider", file, read, "GRANTED").then().statusCode(412);
        decide("decider", file, "GRANTED").then().statusCode(409).body("rule", equalTo("I-16"));
    }

    private static void awaitFinding(String file, String status) {
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> get("quality", file).then().body("findings[0].status", equalTo(status)));
    }

    private interface Attempt {
        Response by(String user);
    }

    private static List<Integer> atOnce(List<String> users, Attempt attempt) throws Exception {
        users.forEach(user -> assertThat(Tokens.of(user)).isNotBlank());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(users.size())) {
            List<Future<Integer>> futures = users.stream()
                    .map(user -> threads.submit(() -> {
                        start.await();
                        return attempt.by(user).statusCode();
                    }))
                    .toList();
            start.countDown();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private List<ConsumerRecord<String, String>> published(UUID certification) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("proofmark.certificate.v1").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Staff.PATIENCE).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    if (certification.toString().equals(message.key())) {
                        found.add(message);
                    }
                });
                assertThat(found).hasSizeGreaterThanOrEqualTo(2);
            });
            consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
        }
        return found.stream()
                .filter(message -> certification.toString().equals(message.key()))
                .toList();
    }

    private static String typeOf(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> broker() {
        return new HashMap<>(Map.of("bootstrap.servers", broker.get("bootstrap.servers")));
    }

    private long count(String table, UUID certification) {
        return rows("select count(*) from " + table + " where certification_id = '" + certification + "'");
    }

    private long rows(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }

    private void sql(String statement) {
        pool.query(statement).executeAndAwait();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
