package dev.proofmark.verification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceManifestTest {

    private static final String LIST = "manifests/0198c000-0000-7000-8000-0000000000aa.json";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>(Bundle.records());
    private final String sha256 = Bundle.sha256(Bundle.manifest());

    @BeforeEach
    void addTheList() {
        files.put(LIST, Bundle.manifest());
        files.put("hashes.txt", new byte[] {1});
    }

    @Test
    void readsTheExportOfACertification() throws Exception {
        assertThat(new EvidenceManifest(EvidenceRecords.read(archive())).verify(sha256))
                .isEqualTo(3);
    }

    /** What came after the decision is not in its list; ids of events tell their time. */
    @Test
    void makesTheListOfTheRecordsThemselves() throws Exception {
        files.remove(LIST);

        assertThat(new EvidenceManifest(EvidenceRecords.read(archive())).verify(sha256))
                .isEqualTo(3);
    }

    @Test
    void namesTheRecordThatIsAnotherOneOrMissing() throws Exception {
        String name = Bundle.records().keySet().stream().sorted().findFirst().orElseThrow();
        files.put(name, "{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new EvidenceManifest(EvidenceRecords.read(archive())).verify(sha256))
                .hasMessageContaining("evidence-record")
                .hasMessageContaining(name.substring(7, 43));

        files.remove(name);
        assertThatThrownBy(() -> new EvidenceManifest(EvidenceRecords.read(archive())).verify(sha256))
                .hasMessageContaining("no record " + name.substring(7, 43));
    }

    /** Without the list, no one can say which. */
    @Test
    void failsWhereAnyRecordIsChanged() throws Exception {
        files.remove(LIST);
        for (String name : Bundle.records().keySet().stream().sorted().limit(3).toList()) {
            byte[] whole = files.put(name, "{}".getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> new EvidenceManifest(EvidenceRecords.read(archive())).verify(sha256))
                    .as(name)
                    .hasMessageContaining("evidence-manifest");
            files.put(name, whole == null ? new byte[0] : whole);
        }
    }

    @Test
    void readsNothingThatIsTooLarge() throws Exception {
        files.put("events/large.json", new byte[(1 << 24) + 1]);

        assertThatThrownBy(() -> EvidenceRecords.read(archive())).hasMessageContaining("evidence-records");
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("records.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return archive;
    }
}
