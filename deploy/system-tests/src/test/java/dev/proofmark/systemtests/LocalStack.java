package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.Stack;
import dev.proofmark.local.StackPorts;
import dev.proofmark.local.StackSettings;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Demo;
import dev.proofmark.local.demo.Facts;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Narration;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import dev.proofmark.local.demo.Story;
import dev.proofmark.local.demo.Storyteller;
import dev.proofmark.platform.rules.LegalDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stack that all stories share: on free ports, with data of its own, and one certification told to its end. */
final class LocalStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root = Path.of(System.getProperty("proofmark.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private final Path home =
            Path.of(System.getProperty("proofmark.home", "target/stack")).toAbsolutePath();
    private volatile Stack stack;
    private @Nullable Told told;

    /** What a run of the demo left: its exit code, its words, its folder, and what it learnt. */
    record Told(int exitCode, String words, Path folder, Run run) {
        /** What the certification of the model's performance learnt. */
        String ofProduct(String name) {
            return Run.recorded(folder.resolve(Demo.runFile(Demo.PRODUCT)))
                    .remembered()
                    .getOrDefault(name, "the demo did not come to " + name);
        }

        /** Why it stopped, in one line: what it said last, without everything that went well before. */
        String end() {
            int stopped = words.indexOf(Demo.STOPPED);
            return words.substring(Math.max(stopped, 0)).strip().replaceAll("\\s*\\R\\s*", " | ");
        }

        String remembered(String name) {
            String value = run.remembered().get(name);
            if (value == null) {
                throw new IllegalStateException("The demo did not come to " + name + ":\n" + words);
            }
            return value;
        }
    }

    LocalStack() {
        Folders.throwAway(home);
        Folders.throwAway(home.resolveSibling("demo-output"));
        stack = started(new StackSettings(root, home, StackPorts.free()));
    }

    Stack stack() {
        return stack;
    }

    Gateway gateway() {
        return new Gateway(
                stack.settings().gateway(),
                stack.settings().keycloak(),
                PATIENCE,
                notice -> System.out.println(notice));
    }

    /** The day by the business clock. */
    LocalDate today() {
        String now =
                gateway().read(Person.ADMIN, "/dev/v1/clock").json().at("/now").asText();
        return LegalDay.of(Instant.parse(now));
    }

    /** What the public is told of a certificate, from the moment on at which the gateway has heard of it. */
    JsonNode publicStatus(String number) {
        String path = "/public/v1/certificates/" + number;
        return await(number + " is public")
                .atMost(PATIENCE)
                .until(() -> Answer.of(gateway().readWithoutToken(path, Locale.ENGLISH)), Answer::succeeded)
                .json();
    }

    /** Kills a part, and waits until it is back and ready. */
    void killAndAwait(String part) {
        ProcessHandle process = stack.process(part).orElseThrow();
        assertThat(process.destroyForcibly()).as("killing " + part).isTrue();
        await(part + " is back")
                .atMost(PATIENCE)
                .until(() -> stack.process(part)
                                .filter(other -> other.pid() != process.pid())
                                .isPresent()
                        && stack.ready());
    }

    Story story() {
        return Story.read(root.resolve("deploy/local/demo").resolve(Demo.MANAGEMENT_SYSTEM));
    }

    /** A run of its own for one test. */
    Run newRun(String name) {
        return Run.begin(folder(name).resolve(Demo.runFile(Demo.MANAGEMENT_SYSTEM)));
    }

    Storyteller storyteller(Run run) {
        return new Storyteller(story(), run, gateway(), new Narration(System.out));
    }

    Facts factsOf(Run run) {
        return new Facts(run, story().folder());
    }

    /** The demo as {@code ./proofmark demo} runs it; an unfinished run of that name goes on. */
    Told demo(String name) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int exitCode = Demo.run(
                stack.settings().gateway(),
                stack.settings().keycloak(),
                root.resolve("deploy/local/demo"),
                folder(name),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        String said = words.toString(StandardCharsets.UTF_8);
        System.out.println(said);
        return new Told(
                exitCode, said, folder(name), Run.recorded(folder(name).resolve(Demo.runFile(Demo.MANAGEMENT_SYSTEM))));
    }

    /** One finished certification, told when a story first asks for it. */
    synchronized Told told() {
        Told finished = told == null ? demo("told") : told;
        told = finished;
        return finished;
    }

    Path folder(String name) {
        return home.resolveSibling("demo-output").resolve(name);
    }

    void restart() {
        stack.close();
        stack = started(stack.settings());
    }

    private static Stack started(StackSettings settings) {
        Stack stack = new Stack(settings, line -> System.out.println("[stack] " + line));
        try {
            stack.start();
            return stack;
        } catch (IOException failure) {
            throw new UncheckedIOException("The stack does not start", failure);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
