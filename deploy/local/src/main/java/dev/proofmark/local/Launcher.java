package dev.proofmark.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The commands behind {@code ./proofmark}. */
public final class Launcher {

    static final int WRONG_USE = 2;
    private static final String HELP = """
            Proofmark's local stack

              ./proofmark demo             build, start, certify a fictional company through the gateway, stay up
              ./proofmark up               build and start everything; Ctrl-C stops it
                  --detach                 … in the background
                  --fresh                  … with the data of earlier runs thrown away
                  --port-base PORT         … on eight ports in a row from there
              ./proofmark down             stop everything
              ./proofmark status           what runs, where, with how much memory
              ./proofmark logs PART [-f]   the end of a part's log, -f: and what comes
              ./proofmark test             unit, integration and system tests
              ./proofmark help             this

            Parts: gateway application-service audit-service certificate-service keycloak kafka postgres
            Single ports: PROOFMARK_PORT_GATEWAY, PROOFMARK_PORT_KEYCLOAK, PROOFMARK_PORT_AUDIT_SERVICE …
            Data, logs and passwords of this installation: .proofmark/
            """;

    private final PrintStream out;
    private final Path root;

    private Launcher(PrintStream out, Path root) {
        this.out = out;
        this.root = root;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("proofmark.root", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(new Launcher(out, root).run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            return command(arguments.isEmpty() ? "help" : arguments.getFirst(), arguments);
        } catch (StackException refusal) {
            out.println(refusal.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            out.println("Input or output failed: " + failure.getMessage());
        }
        return 1;
    }

    private int command(String command, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
        return switch (command) {
            case "up" -> up(words);
            case "demo" -> new DemoCommand(chosen(words), out).run();
            case "down" -> new DownCommand(started(), out).run();
            case "status" -> new StatusCommand(started(), out).run();
            case "logs" -> new LogsCommand(started(), out).run(words);
            case "help", "--help", "-h" -> help(0);
            default -> help(WRONG_USE);
        };
    }

    private int up(List<String> words) throws IOException {
        boolean detached = words.remove("--detach");
        boolean fresh = words.remove("--fresh");
        UpCommand up = new UpCommand(chosen(words), out);
        return detached ? up.inBackground(fresh) : up.inForeground(fresh);
    }

    private int help(int code) {
        out.print(HELP);
        return code;
    }

    /** The settings that a person chose for a new start. */
    private StackSettings chosen(List<String> words) {
        OptionalInt base = OptionalInt.empty();
        int option = words.indexOf("--port-base");
        if (option >= 0 && option + 1 < words.size()) {
            words.remove(option);
            base = OptionalInt.of(StackPorts.number("--port-base", words.remove(option)));
        }
        if (!words.isEmpty()) {
            throw new StackException("This is not understood: " + String.join(" ", words) + ". ./proofmark help");
        }
        return new StackSettings(root, Stack.home(root), StackPorts.chosen(base, System.getenv()));
    }

    /** The settings of the stack that runs, or of the one that would. */
    private StackSettings started() throws IOException {
        StackSettings usual = chosen(new ArrayList<>());
        return StackPorts.read(usual.run().resolve("ports"))
                .map(ports -> new StackSettings(root, usual.home(), ports))
                .orElse(usual);
    }
}
