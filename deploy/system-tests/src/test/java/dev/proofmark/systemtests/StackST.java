package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.proofmark.local.demo.Demo;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting and stopping as people do it, with all that comes between: nothing is doubled, nothing is left running. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StackST {
    private static final List<String> PARTS = List.of(
            "postgres",
            "kafka",
            "keycloak",
            "mailbox",
            "application-service",
            "audit-service",
            "certificate-service",
            "gateway");
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);

    private final Commands commands = new Commands("the stack of StackST");
    private final String base = Integer.toString(commands.portBase());

    @AfterEach
    void stop() throws Exception {
        assertThat(commands.run("down").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "demo"})
    void refusesAPortThatIsTakenAndNamesItsOwnerBeforeAnythingStarts(String command) throws Exception {
        int port = commands.portBase() + 6;
        try (ServerSocket ours = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Commands.End end = commands.run(command, "--port-base", base);

            assertThat(end.code()).isOne();
            assertThat(end.words())
                    .contains("Port " + ours.getLocalPort() + ", which kafka needs")
                    .contains("by process " + ProcessHandle.current().pid() + " (");
        }
        assertThat(PARTS).noneMatch(part -> commands.noted(part).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "up --detach", "demo"})
    void stopsEverythingOnCtrlCHalfWay(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--port-base", base));
        Process start = commands.start(words.toArray(String[]::new));
        readUntil(start.inputReader(), "postgres +ready .*");
        List<ProcessHandle> begun = commands.children();
        assertThat(begun).isNotEmpty();

        Commands.pressCtrlC(start);

        String rest = String.join("\n", start.inputReader().readAllLines());
        assertThat(start.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(start.exitValue()).isGreaterThan(128);
        assertThat(rest).contains("Everything is stopped.").doesNotContain("Ready after", "\tat ");
        awaitEndOf(begun);
    }

    @Test
    void comesBackOnceAfterItsSupervisorWasKilled() throws Exception {
        assertThat(up().code()).isZero();
        List<ProcessHandle> before = commands.children();
        assertThat(commands.noted("supervisor").orElseThrow().destroyForcibly()).isTrue();

        assertThat(up().words()).contains("Ready after");

        awaitEndOf(before);
        List<ProcessHandle> after = commands.children();
        assertThat(noted()).doesNotContainAnyElementsOf(before).allMatch(after::contains);
        assertThat(up().words()).contains("runs already: http://localhost:" + base);
        assertThat(commands.run("up", "--detach", "--fresh").code()).isOne();
        assertThat(commands.children()).as("nothing is doubled").containsExactlyInAnyOrderElementsOf(after);
        assertThat(commands.run("status").code()).isZero();

        assertThat(commands.run("down").words()).contains("Everything is stopped.");
        awaitEndOf(after);
        assertThat(commands.run("down").words()).contains("Nothing was running.");
    }

    @Test
    void startsAPartAgainThatWasKilledAndGoesOnWithADemoThatWasStopped() throws Exception {
        assertThat(up().code()).isZero();
        ProcessHandle killed = commands.noted("gateway").orElseThrow();
        assertThat(killed.destroyForcibly()).isTrue();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> commands.log("stack").matches("(?s).*gateway +has ended .*gateway +ready after.*"));
        assertThat(commands.noted("gateway")).isPresent().get().isNotEqualTo(killed);

        Process demo = commands.start("demo");
        readUntil(demo.inputReader(), "17/.*");
        Commands.pressCtrlC(demo);
        assertThat(String.join("\n", demo.inputReader().readAllLines())).contains("goes on from there", "stays up");
        assertThat(demo.waitFor()).isGreaterThan(128);

        Commands.End end = commands.run("demo");
        assertThat(end.code()).isZero();
        assertThat(end.words()).contains("Going on after step 1");
        assertThat(beginnings(end.words())).as("only what had not begun begins").isOne();
        assertThatThereIsOneCertificate();
    }

    private static long beginnings(String words) {
        return words.lines().filter(line -> line.startsWith(" 1/")).count();
    }

    private void assertThatThereIsOneCertificate() {
        Run run = Run.recorded(commands.output().resolve(Demo.runFile(Demo.MANAGEMENT_SYSTEM)));
        String path = "/api/v1/certificates?certificationId=" + run.remembered().get("certificationId");
        URI gateway = URI.create("http://localhost:" + base);
        URI keycloak = URI.create("http://localhost:" + (commands.portBase() + 4));
        Gateway door = new Gateway(gateway, keycloak, ENDS_WITHIN, System.out::println);
        assertThat(door.read(Person.APPLICANT, path).json().path("items")).hasSize(1);
    }

    private Commands.End up() throws IOException, InterruptedException {
        return commands.run("up", "--detach", "--port-base", base);
    }

    private List<ProcessHandle> noted() {
        return PARTS.stream()
                .map(part -> commands.noted(part).orElseThrow(() -> new AssertionError(part + " is not noted")))
                .toList();
    }

    private static void awaitEndOf(List<ProcessHandle> processes) {
        await().atMost(ENDS_WITHIN).untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    private static void readUntil(BufferedReader words, String pattern) throws IOException {
        String line = words.readLine();
        while (line != null && !line.strip().matches(pattern)) {
            System.out.println(line);
            line = words.readLine();
        }
        assertThat(line).as("it says " + pattern).isNotNull();
    }
}
