package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says on its two channels where there is nothing to start. */
class LauncherTest {

    @TempDir
    private Path folder;

    /** How a command ended and what it said. */
    record End(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --detatch",
                "up --port-base",
                "up --detach please",
                "demo --fresh",
                "down --fresh",
                "status now",
                "logs",
                "logs kafkaa",
                "logs ../secrets/postgres",
                "logs build -f kafka",
                "replay --list please now",
                "replay --liszt",
                "replay audit-servis",
                "replay --skip",
                "replay --skip 019ab000-0000-7000-8000-000000000001",
                "replay --skip event --reason words",
                "replay --list --skip 019ab000-0000-7000-8000-000000000001 --reason words",
                "help me",
                "dwon"
            })
    void refusesWhatItDoesNotUnderstandInOneSentence(String words) throws IOException {
        log("build");

        End end = run(words.split(" ", -1));

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).hasLineCount(1);
        assertThat(folder.resolve("home/run")).as("nothing is begun").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "70000", "65529", "-1"})
    void refusesAPortBaseWithoutRoomForAllPorts(String base) {
        End end = run("up", "--port-base", base);

        assertThat(end.code()).isOne();
        assertThat(end.err()).hasLineCount(1).contains("--port-base", base);
    }

    @Test
    void showsTheEndOfALogAndNamesTheOthers() throws IOException {
        log("build");

        assertThat(run("logs", "build")).isEqualTo(new End(0, "said by build\n", ""));
        assertThat(run("logs", "stack").err()).isEqualTo("There is no log of stack, only of: build\n");
        assertThat(run("logs", "kafka").err()).contains("There is no log of kafka yet", "./proofmark up");
    }

    @Test
    void hasNothingToStopWhereNothingRuns() {
        assertThat(run("down")).isEqualTo(new End(0, "Nothing was running.\n", ""));
        assertThat(run("status").code()).isEqualTo(StatusCommand.NOT_ALL_READY);
    }

    /** At the usual ports another working copy's stack may run, which is nobody's to replay or to check from here. */
    @ParameterizedTest
    @ValueSource(strings = {"fsck", "replay", "replay --list"})
    void asksNoOtherStackThanItsOwn(String words) {
        End end = run(words.split(" ", -1));

        assertThat(end.code()).isOne();
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).hasLineCount(1).contains("The stack does not run: ./proofmark up");
    }

    @Test
    void joinsAStackThatRunsAlreadyUnlessItIsWantedInAnotherWay() throws IOException {
        Path run = Files.createDirectories(folder.resolve("home/run"));
        new StackPorts(7001, 7002, 7003, 7004, 7005, 7006, 7007, 7008, 7009, 7010).write(run.resolve("ports"));
        StackLock running = StackLock.take(run).orElseThrow();

        assertThat(run("up", "--detach").out()).contains("runs already: http://localhost:7001");
        assertThat(run("up", "--port-base", "7001").code()).isZero();
        assertThat(run("up", "--port-base", "7101"))
                .satisfies(end -> assertThat(end.code()).isOne())
                .satisfies(end -> assertThat(end.err()).contains("http://localhost:7001", "./proofmark down first"));
        assertThat(run("up", "--detach", "--fresh").err()).contains("./proofmark down first", "afresh");
        running.close();
    }

    private End run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Launcher launcher = new Launcher(stream(out), stream(err), folder, folder.resolve("home"));
        int code = launcher.run(List.of(words));
        return new End(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void log(String part) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("home/logs"));
        Files.writeString(logs.resolve(part + ".log"), "said by " + part + "\n");
    }
}
