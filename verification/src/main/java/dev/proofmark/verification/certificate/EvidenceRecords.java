package dev.proofmark.verification.certificate;

import dev.proofmark.verification.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The records of a certification, as its exported file has them ({@code events/ID-TYPE.json}), and the lists among them that
 * may be the manifest of a decision.
 */
public final class EvidenceRecords {

    private static final String CHECK = "evidence-records";
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 1L << 28;
    private static final long LARGEST_FILE = 1L << 24;
    private static final int DEEPEST = 4;
    private static final Pattern RECORD =
            Pattern.compile("(?:.*/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([a-z][a-z.-]*)\\.json");

    private final Map<String, EvidenceRecord> records = new HashMap<>();
    private final Map<String, byte[]> lists = new HashMap<>();
    private final String from;
    private long bytesLeft = MOST_BYTES;
    private int filesLeft = MOST_FILES;

    private EvidenceRecords(String from) {
        this.from = from;
    }

    /**
     * One record.
     *
     * @param id of the event
     * @param type its name
     * @param sha256 over its data, byte for byte
     */
    record EvidenceRecord(String id, String sha256, String type) {}

    /**
     * Reads them.
     *
     * @param place a folder, or a ZIP archive
     * @throws IOException if they cannot be read
     * @throws CertificateException if there are more of them than a certification has
     */
    public static EvidenceRecords read(Path place) throws IOException, CertificateException {
        EvidenceRecords read = new EvidenceRecords(place.toString());
        if (Files.isDirectory(place)) {
            read.readFolder(place);
        } else {
            try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(place))) {
                read.readArchive(archive);
            }
        }
        return read;
    }

    private void readFolder(Path folder) throws IOException, CertificateException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            walk.filter(Files::isRegularFile).limit(MOST_FILES + 1L).forEach(files::add);
        }
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                take(folder.relativize(file).toString().replace('\\', '/'), content);
            }
        }
    }

    private void readArchive(ZipInputStream archive) throws IOException, CertificateException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.isDirectory()) {
                take(entry.getName(), archive);
            }
        }
    }

    private void take(String name, InputStream content) throws IOException, CertificateException {
        filesLeft--;
        CertificateException.demand(filesLeft >= 0, CHECK, "at most " + MOST_FILES + " files", "more of them");
        byte[] bytes = bounded(name, content);
        String sha256 = Sha256.hex(bytes);
        Matcher record = RECORD.matcher(name);
        if (record.matches()) {
            records.put(record.group(1), new EvidenceRecord(record.group(1), sha256, record.group(2)));
        } else if (name.endsWith(".json")) {
            lists.put(sha256, bytes);
        }
    }

    private byte[] bounded(String name, InputStream content) throws IOException, CertificateException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        for (int count = content.read(block); count >= 0; count = content.read(block)) {
            bytes.write(block, 0, count);
            bytesLeft -= count;
            CertificateException.demand(
                    bytesLeft >= 0 && bytes.size() <= LARGEST_FILE,
                    CHECK,
                    "files of at most " + LARGEST_FILE + " bytes, " + MOST_BYTES + " together",
                    name + ", which is larger");
        }
        return bytes.toByteArray();
    }

    /** The records by their ids. */
    Map<String, EvidenceRecord> records() {
        return Map.copyOf(records);
    }

    /** Other JSON among them, by its hash. */
    Map<String, byte[]> lists() {
        return Map.copyOf(lists);
    }

    String from() {
        return from;
    }
}
