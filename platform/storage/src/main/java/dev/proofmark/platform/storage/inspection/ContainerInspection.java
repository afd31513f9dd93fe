package dev.proofmark.platform.storage.inspection;

import dev.proofmark.platform.storage.StorageConfig;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * An office document is a ZIP archive. It is inflated once from end to end into nothing, against limits, because the
 * sizes that it states are its maker's word only; its directory is bounded before it is read into memory.
 */
final class ContainerInspection {

    /** Office documents need a few hundred bytes per file at the most. */
    private static final long LARGEST_DIRECTORY = 4L * 1024 * 1024;

    private static final int BUFFER = 32 * 1024;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final StorageConfig.Containers limits;

    ContainerInspection(StorageConfig.Containers limits) {
        this.limits = limits;
    }

    void inspect(Path path, FileChannel file, FileFormat promised) throws IOException {
        requireOneArchive(file);
        try (ZipFile archive = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            requireHonestNames(entries);
            Meter meter = new Meter(limits, file.size());
            OfficeDocument.inspect(archive, entries, meter, promised);
            for (ZipEntry entry : entries) {
                meter.entry();
                try (InputStream content = archive.getInputStream(entry)) {
                    inflate(content, meter, 0);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw Refusals.damaged();
        }
    }

    /** From its first byte to its last it is this archive: nothing before, nothing behind, one directory in between. */
    private void requireOneArchive(FileChannel file) throws IOException {
        ArchiveEnd end = ArchiveEnd.find(file).orElseThrow(Refusals::damaged);
        if (end.entries() > limits.mostEntries() || end.directorySize() > LARGEST_DIRECTORY) {
            throw Refusals.expands();
        }
        boolean whole = end.place() + ArchiveEnd.LENGTH + end.commentLength() == file.size()
                && end.directoryPlace() + end.directorySize() == end.place();
        if (!whole || PdfInspection.looksLikeOne(file)) {
            throw Refusals.ambiguous();
        }
    }

    /** Two files of one name, or one that wants to lie elsewhere, are read differently by different programs. */
    private static void requireHonestNames(List<? extends ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            boolean elsewhere = name.startsWith("/")
                    || name.contains("\\")
                    || Arrays.asList(name.split("/", -1)).contains("..");
            if (elsewhere || !seen.add(name)) {
                throw Refusals.ambiguous();
            }
        }
    }

    /** Reads to the end; what is an archive again is looked into again. */
    private void inflate(InputStream packed, Meter meter, int depth) throws IOException {
        InputStream content = new BufferedInputStream(meter.counted(packed), BUFFER);
        content.mark(ARCHIVE.length);
        boolean archive = Arrays.equals(content.readNBytes(ARCHIVE.length), ARCHIVE);
        content.reset();
        if (archive) {
            meter.depth(depth + 1);
            ZipInputStream inside = new ZipInputStream(content);
            while (inside.getNextEntry() != null) {
                meter.entry();
                inflate(inside, meter, depth + 1);
            }
        }
        drain(content);
    }

    private static void drain(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = content.read(buffer);
        while (count >= 0) {
            count = content.read(buffer);
        }
    }
}
