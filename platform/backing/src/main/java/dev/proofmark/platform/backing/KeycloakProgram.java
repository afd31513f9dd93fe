package dev.proofmark.platform.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak's distribution, built once for this use (Keycloak's "augmentation"), run without its shell script. */
final class KeycloakProgram {

    /** Raise it when the build's options change: a new folder is built then. */
    private static final String EDITION = "1";

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path distribution;

    private KeycloakProgram(Path distribution) {
        this.distribution = distribution;
    }

    static KeycloakProgram built() throws IOException {
        Path archive = ServerFolders.collected("keycloak", ".zip");
        String version =
                archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        Path folder = ServerFolders.unpacked(version + "-" + EDITION, target -> {
            Archives.unzipStripped(archive, target);
            KeycloakProgram program = new KeycloakProgram(target);
            List<String> build = List.of("build", "--db=dev-file");
            ServerProcess.run(program.command(target, build), Map.of(), target.resolve("build.log"));
        });
        return new KeycloakProgram(folder);
    }

    /** Makes a home for a running server: the programs by link, the data its own. */
    void furnish(Path home) throws IOException {
        Files.createDirectories(home);
        for (String part : List.of("lib", "providers", "conf")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(part));
        }
    }

    List<String> command(Path home, List<String> words) {
        List<String> command = Sessions.prefixed(
                words,
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                distribution.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command = Sessions.prefixed(command, JAVA_OPTIONS.toArray(String[]::new));
        return Sessions.prefixed(command, ServerProcess.java());
    }
}
