package dev.proofmark.certificate.decision.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.proofmark.certificate.decision.usecase.EvidenceManifest;
import dev.proofmark.certificate.decision.usecase.ExportFile;
import dev.proofmark.platform.commands.Hashes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An exported file as one ZIP archive with a list of hashes that {@code sha256sum -c hashes.txt} checks. The same file
 * gives the same bytes: its entries are sorted and carry no time.
 */
@ApplicationScoped
public class FileArchive {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HASHES = "hashes.txt";

    private final ObjectWriter json;

    public FileArchive(ObjectMapper mapper) {
        this.json = mapper.writerWithDefaultPrettyPrinter().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    byte[] of(ExportFile.Exported exported) {
        SortedMap<String, byte[]> entries = entries(exported);
        entries.put(HASHES, hashes(entries).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return archive.toByteArray();
    }

    private SortedMap<String, byte[]> entries(ExportFile.Exported exported) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        FileView view = FileView.of(exported.file(), null);
        entries.put("file.json", json(view));
        entries.put("case-facts.json", json(exported.file().file().facts()));
        if (view.review() != null) {
            entries.put("review.json", json(view.review()));
        }
        view.decisions()
                .forEach(decision -> entries.put("decisions/" + decision.decisionId() + ".json", json(decision)));
        exported.file()
                .decisions()
                .forEach(decision ->
                        entries.put("manifests/" + decision.id() + ".json", EvidenceManifest.of(decision.inputs())));
        view.votes().forEach(vote -> entries.put("votes/" + vote.voteId() + ".json", json(vote)));
        exported.events()
                .forEach(event -> entries.put(
                        "events/%s-%s.json".formatted(event.id(), event.type()),
                        event.json().getBytes(StandardCharsets.UTF_8)));
        exported.documents()
                .forEach(document -> entries.put(
                        "certificates/%s-%d.pdf".formatted(document.number(), document.revision()),
                        document.pdf().bytes()));
        return entries;
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }

    private static String hashes(SortedMap<String, byte[]> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach((name, bytes) ->
                lines.append(Hashes.sha256(bytes)).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
