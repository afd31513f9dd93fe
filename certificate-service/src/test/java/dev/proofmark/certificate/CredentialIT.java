package dev.proofmark.certificate;

import static dev.proofmark.certificate.CaseOnKafka.person;
import static dev.proofmark.certificate.Staff.certified;
import static dev.proofmark.certificate.Staff.decide;
import static dev.proofmark.certificate.Staff.etag;
import static dev.proofmark.certificate.Staff.get;
import static dev.proofmark.certificate.Staff.openFile;
import static dev.proofmark.certificate.Staff.post;
import static dev.proofmark.certificate.Staff.review;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.CredentialException;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.SecuredDocument;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusList;
import dev.proofmark.verification.statuslist.StatusListException;
import dev.proofmark.verification.statuslist.StatusPurpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Credentials and status lists as a stranger gets them, who checks them by the outsiders' own library. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CredentialIT {

    /** Whatever is decided is told within a second; the rest is for a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Map<String, String> GRANT =
            Map.of("outcome", "GRANTED", "rationale", "The evidence leaves no other choice.");

    @Inject
    Pool pool;

    @Test
    void tellsAStrangerWhatBecomesOfACertificate_I30_I50_I51() throws Exception {
        CaseOnKafka told = new CaseOnKafka().member(person(1)).audited().recommended(RecommendationKind.GRANT);
        JsonPath certificate = certified(told);
        String id = certificate.getString("id");
        String number = certificate.getString("number");
        Credential first = verified(envelope(number, 1));
        assertThatItIsTheDocumentsToo(id, number, first);
        bits(first, false, false);

        move(
                id,
                "suspension",
                Map.of(
                        "reason",
                        "Two surveillances in a row found the same.",
                        "grounds",
                        "FAILURE",
                        "resolveBy",
                        LocalDate.now(BusinessClock.ZONE).plusMonths(3).toString()));
        bits(first, false, true);

        move(id, "reinstatement", Map.of("resolution", "The evidence is in the case."));
        bits(first, false, false);

        var _ = told.extended();
        String file = openFile(told.certification, "EXTENSION");
        review(file).then().statusCode(200);
        decide("decider", file, etag(file), "EXTENSION", "GRANTED").then().statusCode(200);
        bits(first, true, false);
        Credential second = verified(envelope(number, 2));
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(entries(second)).isNotEqualTo(entries(first));
        assertThat(verified(given().accept("application/vc+jwt").get(address(number)))
                        .sha256())
                .isEqualTo(second.sha256());
        bits(second, false, false);

        move(id, "withdrawal", Map.of("reason", "The evidence is in the case."));
        bits(second, true, false);
        bits(first, true, false);
    }

    private void assertThatItIsTheDocumentsToo(String id, String number, Credential credential) throws Exception {
        Response proved = given().accept("application/vc").get(address(number));
        proved.then().statusCode(200).contentType("application/vc");
        Response untp = given().get(address(number) + "?profile=untp");
        untp.then().statusCode(200).contentType("application/vc+jwt");
        byte[] pdf = given().get("/public/v1/certificates/" + number + "/pdf").asByteArray();
        assertThat(attached(pdf)).isEqualTo(proved.asByteArray());
        assertThat(verified(proved).sha256()).isEqualTo(credential.sha256());
        assertThat(entries(verified(untp))).containsExactly(entries(credential).getFirst());
        assertThat(given().get(address(number)).contentType())
                .as("where nobody asks for a form")
                .isEqualTo("application/vc+jwt");
        unchanged(proved, address(number));
        unchanged(untp, address(number) + "?profile=untp");
        unchanged(envelope(number, 1), address(number));
        assertThat(get("applicant", "/api/v1/certificates/" + id + "/credential")
                        .asByteArray())
                .isEqualTo(envelope(number, 1).asByteArray());
        get("applicant2", "/api/v1/certificates/" + id + "/credential").then().statusCode(404);
        given().get("/api/v1/certificates/" + id + "/credential").then().statusCode(401);
    }

    private static void unchanged(Response known, String address) {
        given().accept(known.contentType())
                .header("If-None-Match", known.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void refusesWhatItDoesNotHave_I38() {
        String number = anIssued().getString("number");

        given().get(address(number) + "?revision=2").then().statusCode(404).body("rule", equalTo("not-found"));
        given().get(address("PMK-AIMS-2026-0000000")).then().statusCode(404).body("rule", equalTo("not-found"));
        given().get(address(number) + "?profile=other")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?profile"));
        given().accept("text/plain").get(address(number)).then().statusCode(406);
        for (String list : List.of("9999-revocation", "1-refresh", "0-revocation", "1")) {
            given().get("/status-lists/" + list).then().statusCode(404).body("rule", equalTo("not-found"));
        }
    }

    @Test
    void namesItsKeysAndServicesForWhoeverTrustsIt() throws Exception {
        Response answer = given().get("/.well-known/did.json");
        answer.then()
                .statusCode(200)
                .contentType("application/did+json")
                .body("id", equalTo("did:web:localhost%3A8080"))
                .body("verificationMethod.type", equalTo(List.of("JsonWebKey", "Multikey")));
        DidDocument document = DidDocument.parse(answer.asByteArray());

        assertThat(document.services("TransparencyLog")).singleElement().satisfies(log -> {
            assertThat(log.endpoint()).isEqualTo("http://localhost:8080/log");
            assertThat(log.verifierKeys()).singleElement().asString().startsWith("localhost:8080/log+");
        });
        assertThat(document.services("DocumentSeal"))
                .singleElement()
                .satisfies(seal ->
                        assertThat(seal.endpoint()).isEqualTo("http://localhost:8080/public/v1/seal/certificates"));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/.well-known/did.json")
                .then()
                .statusCode(304);
    }

    @Test
    void letsCachesKeepAListAsLongAsItSays() throws Exception {
        Response list = given().get("/status-lists/1-revocation");

        list.then().statusCode(200).contentType("application/vc+jwt");
        StatusList verified = StatusList.verify(list.asByteArray(), document());
        assertThat(list.header("Cache-Control"))
                .isEqualTo("public, max-age=" + verified.timeToLive().toSeconds());
        assertThat(list.header("Vary")).contains("Accept");
        verified.verifyValidAt(Instant.now());
        given().header("If-None-Match", list.header("ETag"))
                .get("/status-lists/1-revocation")
                .then()
                .statusCode(304);
        Response proved = given().accept("application/vc").get("/status-lists/1-revocation");
        proved.then().contentType("application/vc");
        assertThat(StatusList.verify(proved.asByteArray(), document()).id()).isEqualTo(verified.id());
    }

    /** A list is closed at half load; the next one is opened by whoever finds it closed. */
    @Test
    void opensAnotherListWhereOneIsFull_I51() throws Exception {
        Credential before = verified(envelope(anIssued().getString("number"), 1));
        run("update status_list set taken = capacity");

        Credential after = verified(envelope(anIssued().getString("number"), 1));

        assertThat(number(after)).isGreaterThan(number(before));
        bits(after, false, false);
    }

    @Test
    void givesNoPlaceTwiceAndTakesNothingBack_I51() {
        String id = anIssued().getString("id");
        String place =
                "select gen_random_uuid(), 1, list, list_index from status_index where certificate_id = '" + id + "'";

        for (String change : List.of(
                "insert into status_index " + place,
                "insert into status_index select certificate_id, revision, list, (list_index + 1) % 131072 from status_index"
                        + " where certificate_id = '" + id + "'",
                "update status_index set list_index = 1 where certificate_id = '" + id + "'",
                "delete from certificate_credential where certificate_id = '" + id + "'",
                "update certificate_credential set sha256 = '' where certificate_id = '" + id + "'")) {
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOf(RuntimeException.class);
        }
    }

    private JsonPath anIssued() {
        return certified(new CaseOnKafka().audited().recommended(RecommendationKind.GRANT));
    }

    /** Proposed by one, confirmed by another. */
    private static void move(String id, String what, Map<String, Object> why) {
        String path = "/api/v1/certificates/" + id;
        String file = post("quality", path + "/" + what, get("quality", path).header("ETag"), why)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        post("decider", path + "/" + what + "/confirmation", etag(file), GRANT)
                .then()
                .statusCode(200);
    }

    /** What the next answers say, as a relying party asks for them. */
    private static void bits(Credential credential, boolean revoked, boolean suspended) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(isSet(credential, StatusPurpose.REVOCATION))
                    .as("revoked")
                    .isEqualTo(revoked);
            assertThat(isSet(credential, StatusPurpose.SUSPENSION))
                    .as("suspended")
                    .isEqualTo(suspended);
        });
    }

    private static boolean isSet(Credential credential, StatusPurpose purpose)
            throws StatusListException, CredentialException {
        StatusEntry entry = entries(credential).stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .orElseThrow();
        byte[] written = given().get(URI.create(entry.list()).getPath()).asByteArray();
        return StatusList.verify(written, document()).isSet(entry, credential.issuer(), Instant.now());
    }

    private static List<StatusEntry> entries(Credential credential) throws StatusListException {
        return StatusEntry.of(credential);
    }

    private static int number(Credential credential) throws StatusListException {
        return Integer.parseInt(entries(credential).getFirst().list().replaceAll(".*/([0-9]+)-.*", "$1"));
    }

    private static String address(String number) {
        return "/public/v1/certificates/" + number + "/credential";
    }

    private static Response envelope(String number, int revision) {
        Response answer = given().get(address(number) + "?revision=" + revision);
        answer.then().statusCode(200).contentType("application/vc+jwt");
        return answer;
    }

    private static Credential verified(Response answer) throws CredentialException {
        return Credential.verify(SecuredDocument.parse(answer.asByteArray()), document(), CredentialProfile.CONFORMITY);
    }

    private static DidDocument document() throws CredentialException {
        return DidDocument.parse(given().get("/.well-known/did.json").asByteArray());
    }

    private static byte[] attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            return Objects.requireNonNull(files.get("credential.json"))
                    .getEmbeddedFile()
                    .toByteArray();
        }
    }

    private void run(String statement) {
        var _ = pool.query(statement).executeAndAwait();
    }
}
