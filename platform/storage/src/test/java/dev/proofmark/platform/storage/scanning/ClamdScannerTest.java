package dev.proofmark.platform.storage.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.testing.FakeClamd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {

    private final FakeClamd clamd = FakeClamd.onAFreePort();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path folder;

    @BeforeEach
    void start() {
        clamd.start();
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void passesOnThatNothingWasFound() throws Exception {
        assertThat(scan("harmless".repeat(100_000))).isEqualTo(new Verdict.Clean());
    }

    @Test
    void passesOnWhatWasFound() throws Exception {
        assertThat(scan(FakeClamd.EICAR)).isEqualTo(new Verdict.Infected(FakeClamd.SIGNATURE));
    }

    /** The signature lies over the border of two chunks. */
    @Test
    void sendsEveryByteInItsOrder() throws Exception {
        assertThat(scan("x".repeat(64 * 1024 - 30) + FakeClamd.EICAR)).isInstanceOf(Verdict.Infected.class);
    }

    @Test
    void hasNoVerdictOnWhatTheScannerDoesNotTake() {
        clamd.takeAtMost(10);

        assertNoVerdict("x".repeat(11));
    }

    @Test
    void hasNoVerdictWhileTheScannerIsAway() {
        clamd.close();

        assertNoVerdict("harmless");
    }

    @Test
    void doesNotWaitForAVerdictForever() {
        clamd.fallSilent(true);

        assertNoVerdict("harmless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "host:", ":3310", "host:port", "host:1:2", "http://host:3310"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> ClamdScanner.at(address, Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("host:port");
    }

    private void assertNoVerdict(String content) {
        assertThatExceptionOfType(ScannerUnavailableException.class).isThrownBy(() -> scan(content));
    }

    private Verdict scan(String content) throws ScannerUnavailableException, IOException {
        Path file = Files.writeString(folder.resolve("file"), content);
        return ClamdScanner.at(clamd.address(), Duration.ofSeconds(5), Duration.ofSeconds(2))
                .scan(file);
    }
}
