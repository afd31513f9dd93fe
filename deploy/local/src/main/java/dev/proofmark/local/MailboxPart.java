package dev.proofmark.local;

import dev.proofmark.local.mailbox.Mailbox;
import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where every mail of the stack ends, in a small JVM on the launcher's own class path. */
final class MailboxPart implements BackingService {

    static final String NAME = "mailbox";

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xmx24m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:+ExitOnOutOfMemoryError");

    private final StackSettings settings;
    private @Nullable ServerProcess process;

    MailboxPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Where it is read; mails come in on a second one. */
    @Override
    public int port() {
        return settings.ports().mailbox();
    }

    @Override
    public synchronized Optional<ServerProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public synchronized void launch() throws IOException {
        Path folder = settings.data().resolve("mail");
        List<String> program = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Mailbox.class.getName(),
                Integer.toString(settings.ports().mailboxSmtp()),
                Integer.toString(port()),
                folder.toString());
        process = ServerProcess.start(command(program), Map.of(), settings.log(NAME));
    }

    private static List<String> command(List<String> program) {
        return Stream.of(List.of(ServerProcess.java()), JAVA_OPTIONS, program)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public synchronized boolean ready() {
        return process != null && process.isAlive() && JavaService.answers(port());
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop(GRACE);
            process = null;
        }
    }
}
