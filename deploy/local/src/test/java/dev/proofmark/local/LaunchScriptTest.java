package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script {@code proofmark} in a working copy that has a Maven and a JDK of this test's making. */
@Timeout(20)
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
            "readlink",
            "tr",
            "sleep",
            "setsid");
    private static final String SOURCE = "gateway/src/main/java/Some.java";

    @TempDir
    Path folder;

    private Path root;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Process> started = new ArrayList<>();

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

    @AfterEach
    void leaveNoProcess() {
        // Those below first: they cannot be found any more when the one above is gone.
        started.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
        started.forEach(Process::destroyForcibly);
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
    void showsAModuleAsSoonAsMavenBuildsIt() throws Exception {
        maven("echo '[INFO] Building Proofmark :: contracts 0.1.0 [2/16]'; until [ -f seen ]; do sleep 0.1; done");
        Process process = started("up");

        var shown = CompletableFuture.supplyAsync(() -> process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.equals("  Proofmark :: contracts [2/16]"))
                .findFirst());

        assertThat(shown)
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(Optional.of("  Proofmark :: contracts [2/16]"));
        write("seen", "", false);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
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

    /** The first build fetches them: they are newer than its begin, and nobody's sources. */
    @Test
    void buildsOnceThoughItFetchesPartsOfPages() throws Exception {
        maven(
                "sleep 0.01; for file in " + String.join(" ", BUILT)
                        + " gateway/node_modules/part/src/index.js; do mkdir -p \"$(dirname $file)\" && echo built >$file; done");

        assertThat(run("up").code()).isZero();
        assertThat(run("up").words()).doesNotContain("Building Proofmark");
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

    @ParameterizedTest
    @ValueSource(strings = {"up", "test"})
    void tellsAMavenThatWasKilledFromOneThatFailed(String command) throws Exception {
        maven("echo '[INFO] Building'; kill -KILL $$");

        End end = run(command);

        assertThat(end.code()).isOne();
        assertThat(end.words())
                .contains("Maven was stopped from outside", "137")
                .doesNotContain("failed");
    }

    @Test
    void stopsNothingWhereNothingWasBuilt() throws Exception {
        assertThat(run("down").words()).contains("Nothing is built here yet");
        assertThat(run("status").code()).isOne();
    }

    @Test
    void namesACommandThatItDoesNotKnow() throws Exception {
        write("deploy/local/src/main/java/dev/proofmark/local/Launcher.java", """
                    HELP = \"""
                        Proofmark's local stack
                        \""";
                """, false);

        assertThat(run("dmeo")).isEqualTo(new End(2, "There is no command dmeo. See ./proofmark help\n"));
        assertThat(run("help").words()).contains("Proofmark's local stack");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --detatch",
                "up --port-base",
                "up --detach now",
                "demo --detach",
                "demo --port-base",
                "up --port-base abc",
                "demo --port-base 180800"
            })
    void refusesAMistypedStartBeforeItBuilds(String words) throws Exception {
        End end = run(words.split(" ", -1));

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.words().lines()).hasSize(1);
        assertThat(builds()).isZero();
    }

    @Test
    void buildsForAStartWithAllItsOptions() throws Exception {
        assertThat(run("up", "--detach", "--fresh", "--empty", "--port-base", "18080")
                        .words())
                .contains("java dev.proofmark.local.Launcher up --detach --fresh --empty --port-base 18080");
    }

    @Test
    void givesTheTestsWordsToMaven() throws Exception {
        maven("echo \"$@\" >>words");
        environment.put("PATH", pathWithoutJava().toString());
        write(folder.resolve("bin/docker"), "#!/bin/sh\nexit 0\n", true);

        assertThat(run("test", "-pl", "gateway", "-am", "-Dit.test=SomeIT").code())
                .isZero();
        assertThat(run("test", "--containers", "-pl", "a folder", "--", "--fail-at-end")
                        .code())
                .isZero();
        assertThat(run("test", "--scale").code()).isZero();
        assertThat(Files.readAllLines(root.resolve("words")))
                .containsExactly(
                        "-B -pl gateway -am -Dit.test=SomeIT verify",
                        "-B -Dbacking=containers -pl a folder --fail-at-end verify",
                        "-B -Pscale verify");
    }

    /** Whoever needs one command has no use for the services, and no patience for a build that is not needed. */
    @ParameterizedTest
    @CsvSource({
        "verify, verification, verifies certificates, dev.proofmark.verification.command.VerifyCommand",
        "evaluate, evaluation, evaluates predictions, dev.proofmark.evaluation.command.EvaluateCommand"
    })
    void buildsNothingButWhatACommandNeedsAndThatOnce(String name, String module, String does, String program)
            throws Exception {
        write(module + "/pom.xml", "", false);
        write(module + "/src/main/java/Some.java", "", false);
        maven("echo \"$@\" >>words; mkdir -p %1$s/target/lib; echo built >%1$s/target/%1$s-1.jar".formatted(module));
        String command = "java " + program + " some.file --lang en";

        assertThat(run(name, "some.file", "--lang", "en").words()).contains("Building what " + does, command);
        assertThat(run(name, "some.file", "--lang", "en").words()).isEqualTo(command + "\n");
        assertThat(Files.readString(root.resolve("words"))).contains("-pl " + module + " -am package");
        Files.delete(root.resolve(module + "/src/main/java/Some.java"));
        assertThat(run(name, "some.file").words()).contains("Building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void namesTheBrowserThatTheTestsOfThePagesNeed() throws Exception {
        maven("echo \"$@\" >>words");
        environment.put("PATH", pathWithoutJava().toString());

        End without = run("test", "--browser");
        assertThat(without.code()).isOne();
        assertThat(without.words()).hasLineCount(1).contains("Chromium", "PROOFMARK_CHROMIUM");
        assertThat(builds()).isZero();

        Path browser = folder.resolve("bin/chromium");
        write(browser, "#!/bin/sh\n", true);
        assertThat(run("test", "--browser").code()).isZero();
        assertThat(Files.readAllLines(root.resolve("words")))
                .containsExactly("-B -Pbrowser -Dproofmark.chromium=" + browser + " verify");
    }

    @Test
    void namesWhatTheBenchmarksAreMeasuredWith() throws Exception {
        maven("echo \"$@\" >>words");
        environment.put("PATH", pathWithoutJava().toString());

        End without = run("bench");
        assertThat(without.code()).isOne();
        assertThat(without.words()).hasLineCount(1).contains("No wrk was found", "apt install wrk");

        write(folder.resolve("bin/wrk"), "#!/bin/sh\n", true);
        write(folder.resolve("bin/nginx"), "#!/bin/sh\n", true);
        assertThat(run("bench").code()).isZero();
        assertThat(Files.readAllLines(root.resolve("words")))
                .singleElement()
                .asString()
                .contains("-Pscale", "RatiosST", "FindingLatencyST");
        assertThat(run("bench", "quickly").words()).contains("takes no options");
    }

    @Test
    void saysThatNoContainerEngineAnswersInsteadOfFailingEveryTest() throws Exception {
        environment.put("PATH", pathWithoutJava().toString());
        write(folder.resolve("bin/docker"), "#!/bin/sh\nexit 1\n", true);

        End end = run("test", "--containers");

        assertThat(end.code()).isOne();
        assertThat(end.words()).hasLineCount(1).contains("No container engine answers");
        assertThat(builds()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--contaners", "--scales", "-pl gateway --fail-at-end"})
    void namesAnOptionThatTheTestsDoNotHave(String words) throws Exception {
        End end = run(("test " + words).split(" ", -1));

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.words()).hasLineCount(1).contains(words.substring(words.lastIndexOf(' ') + 1));
        assertThat(builds()).isZero();
    }

    @Test
    void saysThatTestsFailedAndWhereToLook() throws Exception {
        maven("echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'; exit 1");

        End end = run("test");

        assertThat(end.code()).isOne();
        assertThat(end.words()).contains("Failures: 1", "Tests failed", "test.log");
    }

    @Test
    void neitherBuildsNorTestsUnderAStackThatRuns() throws Exception {
        assertThat(run("up").code()).isZero();
        write(SOURCE, "class Some {}", false);
        Process supervisor = supervisor(root);

        assertThat(run("test").words()).contains("./proofmark down first");
        assertThat(run("up").words()).contains("runs already, from an older build");
        assertThat(builds()).isOne();

        supervisor.destroyForcibly().waitFor();
        assertThat(run("up").words()).contains("Building Proofmark");
    }

    @Test
    void takesAStrangerWithTheIdOfAnOldSupervisorForNoStack() throws Exception {
        Process stranger = supervisor(folder.resolve("another working copy"));

        assertThat(run("up").words()).contains("Building Proofmark");
        assertThat(stranger.isAlive()).isTrue();
    }

    /**
     * Ctrl-C is a signal to the whole group of processes, the others are for the script alone. Whoever runs these tests
     * in the background may have had some ignored, which every process below inherits: those reach nobody.
     */
    static Stream<String> signalsThatAreHeard() throws IOException {
        Map<Integer, String> signals = Map.of(1, "-HUP ", 2, "-INT -", 9, "-KILL ", 15, "-TERM ");
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        long ignored = lines.stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .mapToLong(mask -> Long.parseUnsignedLong(mask, 16))
                .findFirst()
                .orElse(0);
        return signals.entrySet().stream()
                .filter(signal -> (ignored >> (signal.getKey() - 1) & 1) == 0)
                .map(Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("signalsThatAreHeard")
    void letsMavenNotOutliveIt(String signalAndSign) throws Exception {
        maven("echo $$ >maven-runs; exec tail -f /dev/null");
        Process process = started("up");
        await().until(() ->
                Files.exists(root.resolve("maven-runs")) && !mavenId().isEmpty());
        ProcessHandle maven = ProcessHandle.of(Long.parseLong(mavenId())).orElseThrow();

        var kill = new ProcessBuilder("sh", "-c", "kill " + signalAndSign + process.pid()).start();

        assertThat(kill.waitFor()).isZero();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isGreaterThan(128);
        assertThat(words).contains("Building").doesNotContain("java dev");
        await().until(() -> !maven.isAlive());
    }

    private String mavenId() throws IOException {
        return Files.readString(root.resolve("maven-runs")).strip();
    }

    /** A process that has the words of a working copy's supervisor, noted as ours. */
    private Process supervisor(Path itsRoot) throws IOException {
        Process process = new ProcessBuilder(
                        "sh", "-c", "while :; do sleep 1; done", "-Dproofmark.root=" + itsRoot, "up")
                .start();
        started.add(process);
        write(".proofmark/run/supervisor.pid", process.pid() + " 1\n", false);
        return process;
    }

    private End run(String... arguments) throws IOException, InterruptedException {
        Process process = started(arguments);
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), words);
    }

    private Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("proofmark").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(ServerProcess.inOwnSession(command)).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
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
