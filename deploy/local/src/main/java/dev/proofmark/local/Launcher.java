package dev.proofmark.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The commands behind {@code ./proofmark}. */
public final class Launcher {

    static final int WRONG_USE = 2;
    private static final String HELP = """
            Proofmark's local stack

              ./proofmark demo             build, start, certify a fictional company through the gateway, stay up;
                                           stopped half way it goes on where it was
                  --port-base PORT         … on ten ports in a row from there
              ./proofmark up               build and start everything; Ctrl-C stops it
                  --detach                 … in the background
                  --fresh                  … with the data of earlier runs thrown away
                  --empty                  … without the people of the fictional body on record
                  --port-base PORT         … as for demo
              ./proofmark down             stop everything
              ./proofmark status           what runs, where, with how much memory
              ./proofmark logs PART [-f]   the end of a part's log, -f: and what comes
              ./proofmark replay [SERVICE] [KEY]
                                           try again what a service could not take in, with all that waits behind it
                  --list                   … only show it
                  --skip EVENT --reason "WORDS"
                                           … give up that event for good, then take in what waits behind it
              ./proofmark verify FILE|NUMBER
                                           verify a certificate without believing whoever shows it; --help tells more
                  --on DATE                … on that day
              ./proofmark evaluate FILE    measure what a model's predictions are worth; --help tells more
                  --json                   … as JSON
              ./proofmark fsck             build the transparency log anew, and compare it with the database and with
                                           what was seen of it before
              ./proofmark test             unit, integration and system tests; further words go to Maven
                  --containers             … with the integration tests' servers from a container engine
                  --scale                  … instead: those that measure large numbers
                  --browser                … instead: those that walk the pages in the machine's Chromium
              ./proofmark bench            measure ours beside others: the gateway and no gateway, the status index and
                                           nginx (with wrk), a finding's way and one message's
              ./proofmark help             this

            Parts: gateway application-service audit-service certificate-service keycloak kafka postgres mailbox
            Single ports: PROOFMARK_PORT_GATEWAY, PROOFMARK_PORT_KEYCLOAK, PROOFMARK_PORT_AUDIT_SERVICE …
            Data, logs and passwords of this installation: .proofmark/
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Path root;
    private final Path home;

    Launcher(PrintStream out, PrintStream err, Path root, Path home) {
        this.out = out;
        this.err = err;
        this.root = root;
        this.home = home;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path root = folder(System.getProperty("proofmark.root", "."));
        Path home = folder(
                System.getProperty("proofmark.home", root.resolve(".proofmark").toString()));
        System.exit(new Launcher(out, err, root, home).run(List.of(arguments)));
    }

    private static Path folder(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    int run(List<String> arguments) {
        try {
            return arguments.isEmpty() ? help() : command(arguments.getFirst(), arguments.subList(1, arguments.size()));
        } catch (WrongUseException wrong) {
            err.println(wrong.getMessage());
            return WRONG_USE;
        } catch (StackException refusal) {
            err.println(refusal.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            err.println("Input or output failed: " + failure.getMessage());
        }
        return 1;
    }

    private int command(String command, List<String> words) throws IOException {
        return switch (command) {
            case "up" -> up(StartOptions.ofUp(words));
            case "demo" -> demo(StartOptions.ofDemo(words));
            case "logs" -> new LogsCommand(started(), out).run(words);
            case "replay" -> replay(ReplayOptions.of(words));
            case "down", "status", "fsck", "help" -> withoutOptions(command, words);
            default -> throw new WrongUseException("There is no command " + command + ". See ./proofmark help");
        };
    }

    private int withoutOptions(String command, List<String> words) throws IOException {
        WrongUseException.refuse(words);
        return switch (command) {
            case "down" -> new DownCommand(started(), out).run();
            case "status" -> new StatusCommand(started(), out).run();
            case "fsck" -> new FsckCommand(running()).run();
            default -> help();
        };
    }

    private int up(StartOptions options) throws IOException {
        return new UpCommand(chosen(options.portBase()), options, out).run();
    }

    private int demo(StartOptions options) throws IOException {
        return new DemoCommand(chosen(options.portBase()), options, out).run();
    }

    private int replay(ReplayOptions options) throws IOException {
        return new ReplayCommand(running(), out).run(options);
    }

    private int help() {
        out.print(HELP);
        return 0;
    }

    /** The settings that a person chose for a new start. */
    private StackSettings chosen(OptionalInt portBase) {
        return new StackSettings(root, home, StackPorts.chosen(portBase, System.getenv()));
    }

    /** The settings of the stack that runs here: at the usual ports there may be another working copy's. */
    private StackSettings running() throws IOException {
        StackSettings settings = started();
        if (new PidFile(settings.run(), "gateway").process().isEmpty()) {
            throw new StackException("The stack does not run: ./proofmark up · 먼저 ./proofmark up을 실행하십시오.");
        }
        return settings;
    }

    /** The settings of the stack that runs, or of the one that would. */
    private StackSettings started() throws IOException {
        StackSettings usual = chosen(OptionalInt.empty());
        return StackPorts.read(usual.portsFile())
                .map(ports -> new StackSettings(root, home, ports))
                .orElse(usual);
    }
}
