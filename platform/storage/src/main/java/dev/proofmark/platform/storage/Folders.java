package dev.proofmark.platform.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/** The layout of a store on its file system. */
record Folders(Path root) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    Folders {
        root = root.toAbsolutePath().normalize();
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    Path quarantine() {
        return root.resolve("quarantine");
    }

    Path contents() {
        return root.resolve("sha256");
    }

    Path garbage() {
        return root.resolve("garbage");
    }

    Path quarantined(UUID id) {
        return quarantine().resolve(id.toString());
    }

    /** The folders of some content, from the outermost in: two levels, so that none of them gets too full. */
    List<Path> shelves(ContentHash hash) {
        Path outer = contents().resolve(hash.hex().substring(0, 2));
        return List.of(contents(), outer, outer.resolve(hash.hex().substring(2, 4)));
    }

    Path kept(ContentHash hash) {
        return shelves(hash).getLast().resolve(hash.hex());
    }

    /** Makes what is missing; what is inside the root only its owner may see. */
    void create() throws IOException {
        FileAttribute<?>[] owners = POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(root, owners);
        Files.createDirectories(incoming());
        Files.createDirectories(quarantine());
        Files.createDirectories(contents());
        Files.createDirectories(garbage());
    }

    /** Brings a folder's list of files to the disk, where the system knows how. */
    static void flush(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
