package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code proofmark} in a working copy that has a Maven and a JDK of this test's making. */
class LaunchScriptTest {

    private static final List<String> BUILT = List.of(
            "application-service/target/quarkus-app/quarkus-run.jar",
            "audit-service/target/quarkus-app/quarkus-run.jar",
            "certificate-service/target/quarkus-app/quarkus-run.jar",
            "gateway/target/quarkus-app/quarkus-run.jar",
            "deploy/local/target/lib/some.jar",
            "platform/servers/target/kafka/some.jar");
    private static final List<String> USUAL_SHELL = List.of(
            "sh",
            "sed",
            "dirname",
            "cat",
            "awk",
            "df",
            "mkdir",
            "touch",
            "rm",
            "tee",
            "grep",
            "find",
            "head",
            "mv",
            "cut",
            "readlink");
    private static final String SOURCE = "gateway/src/main/java/Some.java";

    @TempDir
    Path folder;

    private Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** What a command said, on both channels, and how it ended. */
    record End(int code, String words) {}

    @BeforeEach
    void prepare() throws IOException {
        root = Files.createDirectories(folder.resolve("a working copy"));
        Path script = Path.of("../../proofmark");
        write("proofmark", Files.readString(script), true);
        write("pom.xml", "<project/>", false);
        write("docs/rules.md", "", false);
        write("contracts/pom.xml", "", false);
        write("deploy/keycloak/realm.json", "", false);
        write("deploy/system-tests/pom.xml", "", false);
        write(".mvn/jvm.config", "", false);
        write(SOURCE, "", false);
        maven("for file in " + String.join(" ", BUILT)
                + "; do mkdir -p \"$(dirname $file)\" && echo built >$file; done");
        environment.put("JAVA_HOME", jdk(25).toString());
        environment.put("PROOFMARK_JDK_FOLDERS", folder.resolve("none").toString());
        environment.put("PROOFMARK_NEEDED_DISK_KILOBYTES", "1");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", folder.toString());
    }

    @Test
    void buildsOnceThenStarts() throws Exception {
        assertThat(run("up").words()).contains("Building Proofmark", "java dev.proofmark.local.Launcher up");

        assertThat(run("up", "--detach").words())
                .doesNotContain("Building")
                .contains("java dev.proofmark.local.Launcher up --detach");
        assertThat(builds()).isOne();
    }

    @Test
    void buildsAgainWhenASourceHasChangedOrGone() throws Exception {
        write("gateway/src/main/java/Other.java", "", false);
        assertThat(run("up").code()).isZero();

        write(SOURCE, "class Some {}", false);
        assertThat(run("up").words()).contains("Building Proofmark");
        Files.delete(root.resolve(SOURCE));
        assertThat(run("up").words()).contains("Building Proofmark");
        assertThat(run("up").words()).doesNotContain("Building Proofmark");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void saysWhichJdkIsMissingAndBuildsNothing() throws Exception {
        environment.put("JAVA_HOME", jdk(17).toString());
        environment.put("PATH", pathWithoutJava().toString());

        End end = run("demo");

        assertThat(end.code()).isOne();
        assertThat(end.words()).contains("needs a JDK 25 or newer", "found only: 17", "JAVA_HOME");
        assertThat(builds()).isZero();
    }

    @Test
    void findsANewerJdkBesideAnOldOne() throws Exception {
        environment.put("JAVA_HOME", jdk(17).toString());
        environment.put("PATH", pathWithoutJava().toString());
        environment.put("PROOFMARK_JDK_FOLDERS", jdk(26).toString());

        assertThat(run("up").words()).contains("JDK 26");
    }

    @Test
    void saysThatThereIsNoRoomBeforeItBuilds() throws Exception {
        environment.put("PROOFMARK_NEEDED_DISK_KILOBYTES", "999999999999");

        End end = run("demo");

        assertThat(end.code()).isOne();
        assertThat(end.words()).contains("takes 3 GB", "make room");
        assertThat(builds()).isZero();
    }

    @Test
    void saysThatAFirstBuildNeedsANetwork() throws Exception {
        maven("echo '[ERROR] Could not transfer artifact org.some:thing:pom:1 from/to central: Unknown host'; exit 1");

        End end = run("demo");

        assertThat(end.code()).isOne();
        assertThat(end.words())
                .contains("needs a network that reaches Maven Central")
                .doesNotContain("java dev");
    }

    @Test
    void showsWhatTheCompilerSaidWhenTheBuildFails() throws Exception {
        maven("echo '[ERROR] Some.java:[1,1] class expected'; exit 1");

        End end = run("up");

        assertThat(end.code()).isOne();
        assertThat(end.words()).contains("Some.java:[1,1] class expected", "The build failed");
        assertThat(run("up").code()).as("tried anew").isOne();
    }

    @Test
    void stopsNothingWhereNothingWasBuilt() throws Exception {
        assertThat(run("down").words()).contains("Nothing is built here yet");
        assertThat(run("status").code()).isOne();
    }

    @Test
    void explainsItselfOnAWordThatItDoesNotKnow() throws Exception {
        write("deploy/local/src/main/java/dev/proofmark/local/Launcher.java", """
                    HELP = \"""
                        Proofmark's local stack
                        \""";
                """, false);

        assertThat(run("dmeo")).isEqualTo(new End(2, run("help").words()));
        assertThat(run("help").words()).contains("Proofmark's local stack");
    }

    private End run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("proofmark").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), words);
    }

    /** How often Maven was called. */
    private long builds() throws IOException {
        Path calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private void maven(String does) throws IOException {
        write("mvnw", "#!/bin/sh\ncd \"" + root + "\"\necho called >>calls\n" + does + "\n", true);
    }

    private Path jdk(int version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        write(jdk.resolve("bin/javac"), "#!/bin/sh\necho javac " + version + ".0.1\n", true);
        write(
                jdk.resolve("bin/java"),
                "#!/bin/sh\nwhile [ \"${1#dev.proofmark}\" = \"$1\" ]; do shift; done; echo java \"$@\"\n",
                true);
        return jdk;
    }

    /** The usual shell and nothing else. */
    private Path pathWithoutJava() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : USUAL_SHELL) {
            for (Path place : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
                if (Files.exists(place) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), place);
                }
            }
        }
        return bin;
    }

    private void write(String file, String text, boolean executable) throws IOException {
        write(root.resolve(file), text, executable);
    }

    private static void write(Path file, String text, boolean executable) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (executable) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
