package dev.proofmark.platform.backing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the servers' programs lie: what Maven collected under platform/servers, and a folder of the user where
 * archives are unpacked once per version, whatever the working copy.
 */
final class ServerFolders {

    /** System property: the folder that Maven collected the servers in. The launcher sets it. */
    static final String COLLECTED = "proofmark.backing.servers";

    /** System property: the folder for what is unpacked once. */
    static final String UNPACKED = "proofmark.backing.cache";

    private static final String COMPLETE = ".complete";

    private ServerFolders() {}

    /** Fills a folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** A folder that Maven collected. */
    static Path collected(String name) {
        String given = System.getProperty(COLLECTED);
        return (given == null ? besideOurBuild() : Path.of(given)).resolve(name);
    }

    /** The one file that Maven collected there. */
    static Path collected(String name, String ending) throws IOException {
        Path folder = collected(name);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> file =
                        files.filter(path -> path.toString().endsWith(ending)).findFirst();
                if (file.isPresent()) {
                    return file.get();
                }
            }
        }
        throw new IOException("There is no " + name + " for this system under " + folder
                + ": build with ./mvnw -pl platform/servers generate-resources");
    }

    private static Path besideOurBuild() {
        try {
            Path ours = Path.of(ServerFolders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ours.resolve("../../../servers/target").normalize();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The folder of that name, filled when it is used for the first time; several processes may ask at once. */
    static synchronized Path unpacked(String name, Filling filling) throws IOException {
        Path cache = Path.of(System.getProperty(UNPACKED, System.getProperty("user.home") + "/.cache/proofmark"));
        Files.createDirectories(cache);
        Path folder = cache.resolve(name);
        if (Files.exists(folder.resolve(COMPLETE))) {
            return folder;
        }
        Path lockFile = cache.resolve(name + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(folder.resolve(COMPLETE))) {
                delete(folder);
                Files.createDirectories(folder);
                filling.into(folder);
                Files.createFile(folder.resolve(COMPLETE));
            }
        }
        return folder;
    }

    /** Deletes a folder with everything in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
