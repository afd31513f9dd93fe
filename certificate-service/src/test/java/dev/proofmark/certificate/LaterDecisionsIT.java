package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Staff.awaitCertificate;
import static dev.proofmark.certificate.Staff.certified;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.etag;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.openFile;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.proofmark.contracts.application.BarredPerson;
import dev.proofmark.contracts.audit.FindingGrade;
import dev.proofmark.contracts.audit.FindingState;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is decided about a certificate after it was given, as people do it over HTTP. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class LaterDecisionsIT {
    private static final String OVERDUE =
            "update business_due set due_at = now() where kind = 'suspension-overdue' and subject = '%s'";

    @Inject
    Pool pool;

    @Test
    void suspendsReinstatesAndWithdrawsWithFourEyes() {
        CaseOnKafka told = certifiedCase();
        CertificatePath certificate = new CertificatePath(Staff.certificate(told.certification, "ACTIVE"));
        Map<String, Object> failure = suspension("FAILURE", 3);

        certificate.propose("applicant2", "suspension", failure).then().statusCode(404);
        certificate.propose("applicant", "withdrawal", because("reason")).then().statusCode(403);
        certificate.propose("lead-auditor", "suspension", failure).then().statusCode(403);
        certificate
                .propose("quality", "reinstatement", because("resolution"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("wrong-state"));
        certificate
                .propose("quality", "suspension", suspension("FAILURE", 7))
                .then()
                .statusCode(422)
                .body("rule", equalTo("I-31"));
        post("quality", certificate.path() + "/suspension", "\"99\"", failure)
                .then()
                .statusCode(412);
        String file = certificate
                .propose("decider", "suspension", failure)
                .then()
                .statusCode(201)
                .body("status", equalTo("REVIEWED"))
                .extract()
                .header("Location");
        certificate
                .propose("quality", "suspension", failure)
                .then()
                .statusCode(409)
                .body("rule", equalTo("file-open"));
        certificate
                .confirm("decider", "suspension", file)
                .then()
                .statusCode(409)
                .body("rule", equalTo("four-eyes"));
        certificate.status("ACTIVE");

        certificate
                .confirm("decider2", "suspension", file)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SUSPENSION"))
                .body("status", equalTo("GRANTED"))
                .body("decisions[0].kind", equalTo("SUSPENSION"));
        certificate.status("SUSPENDED");
        assertThat(due(certificate)).hasSize(1);

        file = certificate
                .propose("decider", "reinstatement", because("resolution"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        certificate.confirm("decider2", "reinstatement", file).then().statusCode(200);
        certificate.status("ACTIVE");
        assertThat(due(certificate)).isEmpty();

        file = certificate
                .propose("quality", "withdrawal", because("reason"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        decide("decider", file, etag(file), "SUSPENSION", "GRANTED")
                .then()
                .statusCode(422)
                .body("rule", equalTo("decision-kind"));
        decide("decider", file, etag(file), "WITHDRAWAL", "GRANTED").then().statusCode(200);
        certificate.status("WITHDRAWN");
        certificate
                .propose("quality", "reinstatement", because("resolution"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("I-32"));
        get("quality", "/api/v1/certification-files?certificationId=" + told.certification)
                .then()
                .body("items", hasSize(4));
    }

    @Test
    void keepsNoSuspensionSilentlyThatTheHolderAskedFor_I31() {
        CaseOnKafka told = certifiedCase();
        CertificatePath certificate = new CertificatePath(Staff.certificate(told.certification, "ACTIVE"));

        certificate
                .propose("applicant", "suspension", suspension("FAILURE", 1))
                .then()
                .statusCode(422)
                .body("rule", equalTo("client-request"));
        String file = certificate
                .propose("applicant", "suspension", suspension("CLIENT_REQUEST", 1))
                .then()
                .statusCode(201)
                .body("status", equalTo("REVIEW_PENDING"))
                .extract()
                .header("Location");
        get("applicant", file).then().statusCode(404);
        certificate.confirm("decider", "suspension", file).then().statusCode(409);
        review(file).then().statusCode(200);
        certificate.confirm("decider", "suspension", file).then().statusCode(200);
        certificate.status("SUSPENDED");

        var _ = rows(OVERDUE.formatted(certificate.id()));
        String refused = openFile(told.certification, "WITHDRAWAL");
        certificate.status("SUSPENDED");
        assertThat(due(certificate)).isEmpty();
        var _ = rows("update certificate set resolve_by = current_date - 2 where id = '" + certificate.id() + "'");
        review(refused).then().statusCode(200);
        decide("decider", refused, etag(refused), "WITHDRAWAL", "REFUSED")
                .then()
                .statusCode(200);
        assertThat(due(certificate)).as("it is asked again").hasSize(1);
        var _ = rows(OVERDUE.formatted(certificate.id()));
        String withdrawal = openFile(told.certification, "WITHDRAWAL");

        certificate
                .propose("quality", "withdrawal", because("reason"))
                .then()
                .statusCode(201)
                .header("Location", equalTo(withdrawal));
        certificate.confirm("decider", "withdrawal", withdrawal).then().statusCode(200);
        certificate.status("WITHDRAWN");
    }

    @Test
    void renewsOnTheRecertificationAndMaintainsWithItsMajorsVerified() {
        CaseOnKafka told = certifiedCase();
        CertificatePath certificate = new CertificatePath(Staff.certificate(told.certification, "ACTIVE"));
        LocalDate until = LocalDate.parse(certificate.read().getString("validUntil"));
        UUID major = Ids.next();
        CaseOnKafka later = told.recertified();
        String file = openFile(told.certification, "RENEWAL");

        get("quality", file)
                .then()
                .body("completeness.find { it.item == 'AUDIT_REPORT' }.state", equalTo("PRESENT"))
                .body("completeness.find { it.item == 'REVIEW_OF_CYCLE' }.state", equalTo("MISSING"));
        post("tech-reviewer", file + "/review", etag(file), bySection("OBJECTIVES"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEW_PENDING"))
                .body("review.sections.find { it.section == 'OBJECTIVES' }.verdict", equalTo("INSUFFICIENT"));
        post("tech-reviewer", file + "/review", etag(file), bySection(""))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("review.sections", hasSize(6));
        decide("decider", file, etag(file), "RESTORATION", "GRANTED").then().statusCode(409);
        decide("decider", file, etag(file), "RENEWAL", "GRANTED").then().statusCode(200);
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> assertThat(certificate.read().getString("validUntil"))
                        .isEqualTo(until.plusYears(3).toString()));

        later = later.surveyed(
                RecommendationKind.MAINTAIN, new FindingState(major, FindingGrade.MAJOR, "8.4", FindingStatus.RAISED));
        file = openFile(told.certification, "MAINTENANCE");
        review(file).then().statusCode(200);
        decide("decider", file, etag(file), "MAINTENANCE", "GRANTED")
                .then()
                .statusCode(409)
                .body("rule", equalTo("I-16"));
        told.finding(major, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED);
        String maintained = file;
        await().atMost(Staff.PATIENCE)
                .untilAsserted(
                        () -> get("quality", maintained).then().body("findings[0].status", equalTo("VERIFIED_CLOSED")));
        decide("decider", file, etag(file), "MAINTENANCE", "GRANTED").then().statusCode(200);

        var _ = later.suspensionProposed();
        file = openFile(told.certification, "SUSPENSION");
        review(file).then().statusCode(200);
        decide("decider", file, etag(file), "SUSPENSION", "REFUSED").then().statusCode(200);
        awaitCertificate(told.certification, "ACTIVE");
    }

    @Test
    void takesACertificationOverAndExtendsIt() {
        LocalDate originally = LocalDate.now(BusinessClock.ZONE).minusYears(2);
        LocalDate until = originally.plusYears(3).minusDays(1);
        CaseOnKafka told = new CaseOnKafka().suspensionProposed().transferred(originally, until);
        String file = openFile(told.certification, "TRANSFER");
        get("quality", "/api/v1/certification-files?certificationId=" + told.certification)
                .then()
                .body("items", hasSize(1));

        review(file).then().statusCode(200);
        decide("decider", file, etag(file), "INITIAL", "GRANTED").then().statusCode(422);
        decide("decider", file, etag(file), "TRANSFER", "GRANTED").then().statusCode(200);
        CertificatePath certificate = new CertificatePath(Staff.certificate(told.certification, "ACTIVE"));
        assertThat(certificate.read().getString("validUntil")).isEqualTo(until.toString());
        assertThat(certificate.read().getString("certifiedSince")).isEqualTo(originally.toString());

        told = told.extended();
        file = openFile(told.certification, "EXTENSION");
        review(file).then().statusCode(200);
        decide("decider", file, etag(file), "EXTENSION", "GRANTED").then().statusCode(200);
        await().atMost(Staff.PATIENCE)
                .untilAsserted(
                        () -> assertThat(certificate.read().getInt("revision")).isEqualTo(2));
    }

    @Test
    void letsACommitteeDecideAndExportsItsFile() throws Exception {
        CaseOnKafka told = certifiedCase();
        CertificatePath certificate = new CertificatePath(Staff.certificate(told.certification, "ACTIVE"));
        String file = certificate
                .propose(
                        "quality",
                        "transfer-out",
                        Map.of(
                                "acceptingBody",
                                "Another body",
                                "effectiveDate",
                                LocalDate.now(BusinessClock.ZONE).toString()))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        certificate
                .confirm("decider", "transfer-out", file)
                .then()
                .statusCode(409)
                .body("rule", equalTo("committee"));
        vote("lead-auditor", file, "GRANTED").then().statusCode(403);
        vote("decider", file, "GRANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("committee.quorum", equalTo(2))
                .body("committee.majority", equalTo("SIMPLE"));
        vote("decider", file, "GRANTED").then().statusCode(409).body("rule", equalTo("voted-already"));
        told.finding(Ids.next(), FindingGrade.OPPORTUNITY, FindingStatus.RECORDED);
        String read = file;
        await().atMost(Staff.PATIENCE)
                .untilAsserted(() -> get("quality", read).then().body("findings", hasSize(1)));
        vote("decider2", file, "GRANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("votes", hasSize(2));
        vote("decider", file, "GRANTED")
                .then()
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("votes", hasSize(3))
                .body("decisions", hasSize(1));
        certificate.status("TRANSFERRED_OUT");
        assertThatThrownBy(() -> rows("update decision_vote set rationale = 'other' where certification_id = '"
                        + told.certification + "'"))
                .hasMessageContaining("42501");

        Map<String, byte[]> archive = export(file);
        String hashes = new String(archive.getOrDefault("hashes.txt", new byte[0]), StandardCharsets.UTF_8);
        assertThat(archive.keySet())
                .contains("file.json", "case-facts.json", "certificates/" + certificate.number() + "-1.pdf")
                .anyMatch(name -> name.startsWith("events/") && name.endsWith("-recommendation.made.json"));
        assertThat(hashes.lines())
                .containsExactlyElementsOf(archive.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("hashes.txt"))
                        .map(entry -> Hashes.sha256(entry.getValue()) + "  " + entry.getKey())
                        .toList());
        assertThat(rows("select sha256 from kept_event where certification_id = '" + told.certification + "'"))
                .allSatisfy(row -> assertThat(hashes).contains(row.getString(0)));
        get("applicant", file + "/export").then().statusCode(404);
        get("lead-auditor", file + "/export").then().statusCode(403);
    }

    private static Response vote(String user, String file, String outcome) {
        return post(
                user,
                file + "/decision/votes",
                etag(file),
                Map.of("outcome", outcome, "rationale", "The other body has shown its acceptance."));
    }

    /** The archive's entries by name; asked for twice, it has the same bytes. */
    private static SortedMap<String, byte[]> export(String file) throws IOException {
        byte[] zip = get("assessor", file + "/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertThat(get("quality", file + "/export").asByteArray()).isEqualTo(zip);
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** The domain refuses these with their reasons; whoever gets past it is refused by the database. */
    @Test
    void letsNobodyDecideInTheDatabaseWhoMayNot_I19() {
        CaseOnKafka told = certifiedCase();
        String insert = "insert into certification_decision select gen_random_uuid(), file_id, certification_id, '%s',"
                + " 'RETURNED', rationale, '%s', decided_at, decided_on, '%s', file_version + 1, inputs"
                + " from certification_decision where certification_id = '" + told.certification + "' limit 1";

        assertThatThrownBy(() -> rows(insert.formatted("INITIAL", CaseOnKafka.EXPERT, person(11))))
                .hasMessageContaining("certification_decision_independent");
        assertThatThrownBy(() -> rows(insert.formatted("SUSPENSION", person(12), person(12))))
                .hasMessageContaining("certification_decision_four_eyes");
        assertThatThrownBy(() -> rows(insert.formatted("INITIAL", person(14), person(11))))
                .as("barred")
                .hasMessageContaining("certification_decision_impartial");
        var _ = rows(insert.formatted("INITIAL", person(12), person(12)));
    }

    private CaseOnKafka certifiedCase() {
        CaseOnKafka told = new CaseOnKafka().member(person(1));
        told = told.audited(told.accepted(new BarredPerson(person(14), LocalDate.now(BusinessClock.ZONE))))
                .recommended(RecommendationKind.GRANT);
        assertThat(certified(told).getString("status")).isEqualTo("ACTIVE");
        return told;
    }

    private static Map<String, Object> suspension(String grounds, int months) {
        return Map.of(
                "reason",
                "Two surveillances in a row found the same.",
                "grounds",
                grounds,
                "resolveBy",
                LocalDate.now(BusinessClock.ZONE).plusMonths(months).toString());
    }

    private static Map<String, Object> bySection(String insufficient) {
        List<Map<String, String>> sections = Stream.of(
                        "AUDIT_REPORT", "FINDINGS", "APPLICATION_INFORMATION", "OBJECTIVES", "RECOMMENDATION", "SCOPE")
                .map(section -> Map.of(
                        "section",
                        section,
                        "verdict",
                        section.equals(insufficient) ? "INSUFFICIENT" : "SUFFICIENT",
                        "comment",
                        "Read."))
                .toList();
        return Map.of("sufficient", insufficient.isEmpty(), "comment", "", "sections", sections);
    }

    private static Map<String, Object> because(String member) {
        return Map.of(member, "The evidence is in the case.");
    }

    private List<Row> due(CertificatePath certificate) {
        return rows("select due_at from business_due where kind = 'suspension-overdue' and subject = '"
                + certificate.id() + "'");
    }

    private List<Row> rows(String statement) {
        return StreamSupport.stream(pool.query(statement).executeAndAwait().spliterator(), false)
                .toList();
    }
}
