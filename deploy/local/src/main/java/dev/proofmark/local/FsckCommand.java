package dev.proofmark.local;

import dev.proofmark.platform.backing.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code fsck}: builds the transparency log anew and compares it with the database and with the checkpoints of earlier
 * times. The program belongs to certificate-service; this gives it the stack's login.
 */
final class FsckCommand {

    private static final String PROGRAM = "dev.proofmark.certificate.log.check.Fsck";

    private final StackSettings settings;

    FsckCommand(StackSettings settings) {
        this.settings = settings;
    }

    /** Its exit code is the program's. */
    int run() throws IOException {
        if (!JavaService.answers(settings.ports().gateway())) {
            throw new StackException("The gateway does not answer: ./proofmark status · ./proofmark status를 확인하십시오.");
        }
        Path service = settings.root().resolve("certificate-service/target/quarkus-app");
        String classes = service.resolve("app/*") + File.pathSeparator + service.resolve("lib/main/*");
        ProcessBuilder program = new ProcessBuilder(List.of(
                        ServerProcess.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        PROGRAM,
                        settings.gateway().resolve("/.well-known/did.json").toString(),
                        settings.home().resolve("log-checkpoints").toString()))
                .inheritIO();
        program.environment().putAll(new StackParts(settings).login("certificate"));
        Process process = program.start();
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StackException("Stopped.");
        }
    }
}
