package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.FakeClamd;
import dev.proofmark.platform.testing.SampleFiles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is uploaded in an installation with a scanner. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@TestProfile(QuarantineIT.WithScanner.class)
class QuarantineIT {

    private final FakeClamd clamd = new FakeClamd(port());

    /** A scanner, and little patience with it. */
    public static final class WithScanner implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "proofmark.scanner.clamd", FakeClamd.onAFreePort().address(),
                    "proofmark.scanner.scan-timeout", "3S",
                    "proofmark.documents.scan-patience", "1S",
                    "proofmark.documents.longest-scan-pause", "1S");
        }
    }

    private static int port() {
        String address = ConfigProvider.getConfig().getValue("proofmark.scanner.clamd", String.class);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    @BeforeEach
    void start() {
        clamd.start();
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void endsAtOnceWhereNothingIsFound() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");

        Response uploaded = expect(200, paper.upload(SampleFiles.pdf()));

        assertThat(uploaded.<String>path("status")).isEqualTo("AVAILABLE");
        assertThat(uploaded.<String>path("content.scan.state")).isEqualTo("CLEAN");
        assertThat(uploaded.<String>path("content.scan.scannedOn")).isNotBlank();
        assertThat(paper.download().asByteArray()).isEqualTo(SampleFiles.pdf());
        assertThat(clamd.scans()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsInfectedAndKeepsNoneOfIt() {
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");
        List<String> quarantined = quarantined();

        expectProblem(422, "content-infected", paper.upload(eicar()));

        assertThat(paper.look().<String>path("status")).isEqualTo("REJECTED");
        expectProblem(409, "content-not-available", paper.download());
        expectProblem(409, "content-not-available", paper.download(1));
        assertThat(Paper.files()).noneMatch(file -> file.endsWith(Hashes.sha256(eicar())));
        assertThat(quarantined).containsAll(quarantined());
    }

    @Test
    void tellsTheNameOfWhatWasFoundToTheStaffOnly() {
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");

        Response refused = expectProblem(422, "content-infected", paper.upload(eicar()));

        assertThat(refused.asString()).doesNotContain(FakeClamd.SIGNATURE);
        assertThat(paper.look().asString()).contains("INFECTED").doesNotContain(FakeClamd.SIGNATURE);
        assertThat(paper.look(REVIEWER).<String>path("content.scan.signature")).isEqualTo(FakeClamd.SIGNATURE);
    }

    @Test
    void takesACleanFileAfterAnInfectedOne() {
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");
        expectProblem(422, "content-infected", paper.upload(eicar()));

        expect(200, paper.upload(SampleFiles.csv()));

        assertThat(paper.download().asByteArray()).isEqualTo(SampleFiles.csv());
        assertThat(paper.look().<List<String>>path("versions.status")).containsExactly("REJECTED", "AVAILABLE");
    }

    @Test
    void keepsInQuarantineWhileTheScannerIsAway() {
        clamd.close();
        Paper paper = Paper.announced(Cases.aDraft(), "away.csv");
        byte[] content = SampleFiles.join(
                SampleFiles.csv(), SampleFiles.latin1(UUID.randomUUID().toString()));

        Response uploaded = expect(202, paper.upload(content));

        assertThat(uploaded.<String>path("status")).isEqualTo("QUARANTINED");
        expectProblem(409, "content-not-available", paper.download());
        expectProblem(409, "content-not-available", paper.download(REVIEWER, Map.of()));
        expectProblem(409, "wrong-state", paper.upload(content));
        assertThat(Paper.files()).noneMatch(file -> file.endsWith(Hashes.sha256(content)));

        clamd.start();

        patiently()
                .untilAsserted(() -> assertThat(paper.download().asByteArray()).isEqualTo(content));
        assertThat(paper.look().<String>path("content.scan.state")).isEqualTo("CLEAN");
    }

    @Test
    void findsWhatIsInfectedOnceTheScannerIsBack() {
        clamd.close();
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");
        List<String> quarantined = quarantined();
        expect(202, paper.upload(eicar()));

        clamd.start();

        patiently().until(() -> paper.look().path("status").equals("REJECTED"));
        patiently().untilAsserted(() -> assertThat(quarantined).containsAll(quarantined()));
    }

    @Test
    void doesNotKeepTheSenderWaitingForASilentScanner() {
        clamd.fallSilent(true);
        Paper paper = Paper.announced(Cases.aDraft(), "silent.csv");
        expect(202, paper.upload(SampleFiles.csv()));

        clamd.fallSilent(false);

        patiently().until(() -> paper.look().path("status").equals("AVAILABLE"));
    }

    @Test
    void keepsInQuarantineWhatTheScannerDoesNotTake() {
        clamd.takeAtMost(3);
        Paper paper = Paper.announced(Cases.aDraft(), "large.csv");

        expect(202, paper.upload(SampleFiles.csv()));

        patiently().until(() -> clamd.scans() > 2);
        assertThat(paper.look().<String>path("status")).isEqualTo("QUARANTINED");
        clamd.takeAtMost(Long.MAX_VALUE);
        patiently().until(() -> paper.look().path("status").equals("AVAILABLE"));
    }

    @Test
    void letsAnOlderContentBeReadMeanwhile() {
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");
        expect(200, paper.upload(SampleFiles.csv()));
        clamd.close();

        expect(202, paper.upload(SampleFiles.join(SampleFiles.csv(), SampleFiles.csv())));

        expectProblem(409, "content-not-available", paper.download());
        assertThat(paper.download(1).asByteArray()).isEqualTo(SampleFiles.csv());
    }

    @Test
    void removesADocumentFromQuarantineToo() {
        clamd.close();
        Paper paper = Paper.announced(Cases.aDraft(), "notes.txt");
        expect(202, paper.upload(SampleFiles.csv()));

        expect(204, paper.remove(APPLICANT, paper.version()));

        expectProblem(404, "not-found", paper.look());
    }

    /** What other tests have left there goes in the meantime, or stays. */
    private static List<String> quarantined() {
        return Paper.files().stream()
                .filter(file -> file.startsWith("quarantine"))
                .toList();
    }

    private static byte[] eicar() {
        return SampleFiles.latin1(FakeClamd.EICAR);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }
}
