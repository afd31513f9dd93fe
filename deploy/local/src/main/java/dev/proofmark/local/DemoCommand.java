package dev.proofmark.local;

import dev.proofmark.local.demo.Demo;
import java.io.IOException;
import java.io.PrintStream;

/** {@code demo}: a whole certification on the stack, which stays up afterwards. */
final class DemoCommand {

    private final StackSettings chosen;
    private final PrintStream out;

    DemoCommand(StackSettings chosen, PrintStream out) {
        this.chosen = chosen;
        this.out = out;
    }

    int run() throws IOException {
        int started = new UpCommand(chosen, out).inBackground(false);
        if (started != 0) {
            return started;
        }
        StackPorts ports = StackPorts.read(chosen.run().resolve("ports")).orElse(chosen.ports());
        StackSettings running = new StackSettings(chosen.root(), chosen.home(), ports);
        int told = Demo.run(
                running.gateway(),
                running.keycloak(),
                running.root().resolve("deploy/local/demo"),
                running.root().resolve("demo-output"),
                out);
        out.println("The stack stays up: " + running.gateway() + "   Stop it with ./proofmark down");
        return told;
    }
}
