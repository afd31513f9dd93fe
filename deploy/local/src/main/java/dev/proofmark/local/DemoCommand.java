package dev.proofmark.local;

import dev.proofmark.local.demo.Demo;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code demo}: a whole certification on the stack, which stays up afterwards. */
final class DemoCommand {

    private final StackSettings chosen;
    private final StartOptions options;
    private final PrintStream out;

    DemoCommand(StackSettings chosen, StartOptions options, PrintStream out) {
        this.chosen = chosen;
        this.options = options;
        this.out = out;
    }

    int run() throws IOException {
        int started = new UpCommand(chosen, options, out).run();
        if (started != 0) {
            return started;
        }
        Path output = chosen.home().resolveSibling("demo-output");
        // Two at once would tell the same unfinished certification.
        StackLock only = StackLock.take(output)
                .orElseThrow(() -> new StackException("Another demo runs in this working copy: wait for its end."));
        try {
            return tell(output);
        } finally {
            only.close();
        }
    }

    private int tell(Path output) throws IOException {
        StackPorts ports = StackPorts.read(chosen.portsFile()).orElse(chosen.ports());
        StackSettings running = new StackSettings(chosen.root(), chosen.home(), ports);
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                out.println("\nStopped half way: ./proofmark demo goes on from there.");
                out.println(stays(running));
            }
        }));
        try {
            return Demo.run(
                    running.gateway(), running.keycloak(), running.root().resolve("deploy/local/demo"), output, out);
        } finally {
            ended.set(true);
            out.println(stays(running));
        }
    }

    private static String stays(StackSettings running) {
        return "The stack stays up: " + running.gateway() + "   Stop it with ./proofmark down";
    }
}
