package dev.proofmark.certificate;

import static dev.proofmark.certificate.Staff.certified;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.log.check.LogCheck;
import dev.proofmark.certificate.log.check.Mismatch;
import dev.proofmark.contracts.audit.RecommendationKind;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.EntryBundle;
import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.InclusionProof;
import dev.proofmark.verification.log.LogProof;
import dev.proofmark.verification.log.NoteKey;
import dev.proofmark.verification.log.SignedNote;
import dev.proofmark.verification.log.Tile;
import dev.proofmark.verification.log.Tiles;
import dev.proofmark.verification.log.Tree;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as a stranger reads it, who has the DID document and nothing else. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TransparencyLogIT {

    private static final Tiles SERVED = tile -> bytes("/log/" + tile.path());

    @TempDir
    Path seen;

    @Test
    void holdsEveryWordOnACertificateAndNothingThatNamesIt_I52() throws Exception {
        CertificatePath certificate = new CertificatePath(certified(aCase()));
        Checkpoint issued = checkpoint();
        LogProof proof = logProof(certificate);
        JsonNode extra = extra(proof);
        JsonNode entry = extra.path("entry");

        Checkpoint proved = proof.verify(CanonicalJson.bytes(entry), origin(), keys());
        assertThat(proved.size()).isGreaterThan(proof.index());
        assertThat(entry.path("type").asText()).isEqualTo("certificate.issued");
        assertThat(entry.path("numberHash").asText()).isEqualTo(hash(extra.path("salt"), certificate.number()));
        assertThat(entry.path("pdfSha256").asText())
                .isEqualTo(sha256(bytes("/public/v1/certificates/" + certificate.number() + "/pdf")));
        assertThat(entry.path("manifestSha256").asText()).hasSize(64).isIn(manifests(certificate));
        assertThat(entry.toString()).doesNotContain(certificate.number(), "누리새김", "Nurisaegim");

        suspend(certificate);

        Checkpoint suspended = checkpoint();
        assertThat(suspended.size()).isGreaterThan(issued.size());
        Tree tree = new Tree(suspended.size(), SERVED);
        tree.consistency(issued.size()).verify(issued.root(), suspended.root());
        assertThat(tree.root()).isEqualTo(suspended.root());
        assertThat(entries(suspended.size()))
                .filteredOn(said -> said.path("numberHash").equals(entry.path("numberHash")))
                .extracting(said ->
                        said.path("type").asText() + " " + said.path("status").asText())
                .containsExactly("certificate.issued ACTIVE", "certificate.suspended SUSPENDED");
    }

    @Test
    void servesNoTileThatTheLogDoesNotHave() throws Exception {
        var _ = certified(aCase());
        long size = checkpoint().size();
        Tile tooWide = new Tile(0, size / Tile.FULL, (int) (size % Tile.FULL) + 1);

        given().get("/log/" + tooWide.path()).then().statusCode(404).body("rule", equalTo("not-found"));
        for (String path :
                List.of("tile/0/1", "tile/9/000", "tile/0/000.p/0", "tile/entries/x001/000", "tile/-1/000")) {
            given().get("/log/" + path).then().statusCode(404);
        }
    }

    @Test
    void signsWhatItAnswersOfADay() throws Exception {
        CertificatePath certificate = new CertificatePath(certified(aCase()));
        suspend(certificate);
        LocalDate today = LocalDate.now(BusinessClock.ZONE);

        assertThat(statusProof(certificate, today).path("status").asText()).isEqualTo("SUSPENDED");
        assertThat(statusProof(certificate, today.minusDays(1)).path("status").asText())
                .isEqualTo("NOT_YET_EFFECTIVE");
        given().queryParam("on", "2999-01-01")
                .get("/public/v1/certificates/" + certificate.number() + "/status-proof")
                .then()
                .statusCode(422)
                .body("rule", equalTo("status-to-come"));
        for (String what : List.of("status-proof", "log-proof")) {
            given().get("/public/v1/certificates/PMK-AIMS-2026-0000000/" + what)
                    .then()
                    .statusCode(404);
        }
    }

    /** One row, or one byte of it, in whichever table: by the hand of whoever owns the database. */
    @Test
    void findsWhateverWasChangedInTheDatabase() throws Exception {
        CertificatePath certificate = new CertificatePath(certified(aCase()));
        suspend(certificate);
        String id = "'" + certificate.id() + "'";
        String product = "'" + new CertificatePath(ofAProduct()).id() + "'";
        Map<String, List<String>> changes = new TreeMap<>(Map.of(
                "log-entry",
                List.of(
                        "update certificate_revision set content = jsonb_set(content, '{scope,scopeEnglish}', '\"x\"')"
                                + " where certificate_id = " + id,
                        "update certificate_revision set valid_until = valid_until - 1 where certificate_id = " + id,
                        "update certificate_status set valid_from = valid_from - 1 where certificate_id = " + id,
                        "update certificate_status set known_from = known_from - interval '1 s' where certificate_id = "
                                + id,
                        "update certificate set number = number || 'X' where id = " + id,
                        "update certificate set log_salt = sha256(log_salt) where id = " + id,
                        "update status_index set list_index = 131071 - list_index where certificate_id = " + id,
                        "update certificate_credential set sha256 = upper(sha256) where certificate_id = " + id,
                        "update certification_decision set inputs = jsonb_set(inputs, '{events,0,type}', '\"x\"')"
                                + " where id = (select decision_id from certificate_revision where certificate_id = "
                                + id + ")",
                        "update certification_decision set rationale = rationale || '.' where id ="
                                + " (select decision_id from certificate_revision where certificate_id = " + id + ")",
                        "update certificate_credential set envelope = overlay(envelope placing 'A' from 200)"
                                + " where certificate_id = " + id,
                        "update certificate_revision set content = jsonb_set(content, '{scope,product,product,sha256}', '\"x\"')"
                                + " where certificate_id = " + product,
                        "update certificate_revision set content = jsonb_set(content, '{scope,product,results,0}', '{}')"
                                + " where certificate_id = " + product,
                        "update log_entry set entry = set_byte(entry, 7, get_byte(entry, 7) + 1) where certificate_id = "
                                + id),
                "log-entry-index",
                List.of("delete from log_entry where index = 0"),
                "log-word-missing",
                List.of("delete from log_entry where certificate_id = " + id + " and sequence = 2"),
                "log-head",
                List.of(
                        "update log_head set size = size - 1",
                        "update log_head set roots = set_byte(roots, 3, get_byte(roots, 3) # 1)"),
                "log-checkpoint",
                List.of("delete from log_entry where index = (select max(index) from log_entry)"),
                "log-note-signature",
                List.of(
                        "update log_head set checkpoint = replace(checkpoint, E'\\n' || size || E'\\n', E'\\n' || size + 1 || E'\\n')"),
                "certificate-status",
                List.of("update certificate set status = 'ACTIVE', resolve_by = null where id = " + id),
                "document-hash",
                List.of(
                        "update certificate_document set pdf = set_byte(pdf, 999, get_byte(pdf, 999) # 1)"
                                + " where certificate_id = " + id,
                        "delete from certificate_document where certificate_id = " + id),
                "event-hash",
                List.of("update kept_event set json = json || ' ' where certification_id ="
                        + " (select certification_id from certificate where id = " + id + ")"),
                "decision-evidence",
                List.of("delete from kept_event where certification_id ="
                        + " (select certification_id from certificate where id = " + id + ")")));
        changes.put("log-node", List.of("insert into log_node values (1, 4000000, sha256(''))"));

        assertThat(mismatches("select 1")).isEmpty();
        assertThat(seen).as("the checkpoint of a sound log is kept").isDirectoryContaining("glob:**.checkpoint");
        for (Map.Entry<String, List<String>> check : changes.entrySet()) {
            for (String change : check.getValue()) {
                assertThat(mismatches(change))
                        .as(change)
                        .extracting(Mismatch::check)
                        .contains(check.getKey());
            }
        }
        assertThat(mismatches("delete from log_entry where index > 1"))
                .extracting(Mismatch::check)
                .contains("log-checkpoint-seen");
    }

    private List<Mismatch> mismatches(String change) throws SQLException, IOException, Exception {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : List.of(
                    "certificate_revision",
                    "certificate_status",
                    "status_index",
                    "certificate_credential",
                    "certification_decision",
                    "kept_event",
                    "log_entry")) {
                var _ = statement.execute("alter table " + table + " disable trigger user");
            }
            var _ = statement.execute(change);
            try {
                return LogCheck.run(connection, keys(), seen, _ -> {}).mismatches();
            } finally {
                connection.rollback();
            }
        }
    }

    /** The hashes of the manifests in the exported file, which are made by other code than the log's. */
    private static List<String> manifests(CertificatePath certificate) throws IOException {
        String certification = certificate.read().getString("certificationId");
        String file = Staff.get("assessor", "/api/v1/certification-files?certificationId=" + certification)
                .jsonPath()
                .getString("items[0].id");
        byte[] archive = Staff.get("assessor", "/api/v1/certification-files/" + file + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> hashes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("manifests/")) {
                    hashes.add(sha256(zip.readAllBytes()));
                }
            }
        }
        return hashes;
    }

    /** A product's certificate is logged as every other one is. */
    private static JsonPath ofAProduct() {
        ProductCaseOnKafka told = new ProductCaseOnKafka().evaluated();
        String file = Staff.completeFile(told.certification);
        Staff.review(file).then().statusCode(200);
        Staff.decide("decider", file, "GRANTED").then().statusCode(200);
        return Staff.certificate(told.certification, "ACTIVE");
    }

    private static CaseOnKafka aCase() {
        return new CaseOnKafka().audited().recommended(RecommendationKind.GRANT);
    }

    private static void suspend(CertificatePath certificate) {
        String file = certificate
                .propose(
                        "decider",
                        "suspension",
                        Map.of(
                                "reason",
                                "Two surveillances in a row found the same.",
                                "grounds",
                                "FAILURE",
                                "resolveBy",
                                LocalDate.now(BusinessClock.ZONE).plusMonths(3).toString()))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        certificate.confirm("decider2", "suspension", file).then().statusCode(200);
    }

    private static JsonNode statusProof(CertificatePath certificate, LocalDate on) throws Exception {
        byte[] answer = bytes("/public/v1/certificates/" + certificate.number() + "/status-proof?on=" + on);
        ObjectNode proved = Envelope.parse(answer, EnvelopeType.STATUS_PROOF).verify(didDocument());
        Checkpoint head = Checkpoint.open(
                SignedNote.parse(proved.path("checkpoint").asText().getBytes(StandardCharsets.UTF_8)),
                origin(),
                keys());
        assertThat(proved.path("entries")).hasSize(2);
        for (JsonNode entry : proved.path("entries")) {
            List<Hash> path = new ArrayList<>();
            for (JsonNode hash : entry.path("path")) {
                path.add(Hash.of(Base64.getDecoder().decode(hash.asText())));
            }
            new InclusionProof(entry.path("index").asLong(), head.size(), path)
                    .verify(Hash.ofEntry(CanonicalJson.bytes(entry.path("entry"))), head.root());
            assertThat(entry.at("/entry/numberHash").asText())
                    .isEqualTo(hash(proved.path("salt"), certificate.number()));
        }
        return proved;
    }

    private static LogProof logProof(CertificatePath certificate) throws Exception {
        return LogProof.parse(bytes("/public/v1/certificates/" + certificate.number() + "/log-proof"));
    }

    private static JsonNode extra(LogProof proof) throws Exception {
        return CanonicalJson.parseCanonical(
                "log-proof-extra", Base64.getDecoder().decode(Objects.requireNonNull(proof.extra())));
    }

    private static List<JsonNode> entries(long size) throws Exception {
        List<JsonNode> entries = new ArrayList<>();
        for (long first = 0; first < size; first += Tile.FULL) {
            Tile bundle = new Tile(Tile.ENTRIES, first / Tile.FULL, (int) Math.min(Tile.FULL, size - first));
            for (byte[] entry : EntryBundle.entries(SERVED.read(bundle))) {
                entries.add(CanonicalJson.parseCanonical("log-entry", entry));
            }
        }
        return entries;
    }

    private static Checkpoint checkpoint() throws Exception {
        return Checkpoint.open(SignedNote.parse(bytes("/log/checkpoint")), origin(), keys());
    }

    private static String origin() throws Exception {
        return keys().getFirst().name();
    }

    private static List<NoteKey> keys() throws Exception {
        return didDocument().services("TransparencyLog").stream()
                .flatMap(service -> service.verifierKeys().stream())
                .map(NoteKey::parse)
                .toList();
    }

    private static DidDocument didDocument() throws Exception {
        return DidDocument.parse(bytes("/.well-known/did.json"));
    }

    private static String hash(JsonNode salt, String number) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Base64.getUrlDecoder().decode(salt.asText()));
        return HexFormat.of().formatHex(digest.digest(number.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String sha256(byte[] bytes) {
        return Hashes.sha256(bytes);
    }

    private static byte[] bytes(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
