package dev.proofmark.platform.backing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no server outlives this JVM, however the JVM ends: a small shell reads the ids of our children from
 * a pipe, and when the pipe closes because we are gone it stops those that are still noted.
 */
final class Reaper {

    /** What the shell is told; {@code + 12} and {@code - 12} come in. */
    static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=
            while read -r sign pid; do
              case $sign in
                +) pids="$pids $pid " ;;
                -) pids=$(printf '%s' "$pids" | sed "s/ $pid //") ;;
              esac
            done
            [ -z "$pids" ] && exit 0
            kill -TERM $pids
            for second in 1 2 3 4 5 6 7 8; do
              sleep 1
              left=
              for pid in $pids; do
                kill -0 $pid && left="$left $pid"
              done
              pids=$left
              [ -z "$pids" ] && exit 0
            done
            kill -KILL $pids
            """;

    private static @Nullable Writer pipe;

    private Reaper() {}

    static void note(long pid) {
        write("+ " + pid + "\n");
    }

    static void forget(long pid) {
        write("- " + pid + "\n");
    }

    private static synchronized void write(String line) {
        try {
            Writer writer = pipe == null ? begin() : pipe;
            pipe = writer;
            writer.write(line);
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Writer begin() throws IOException {
        Process shell = new ProcessBuilder(Sessions.detached(List.of("sh", "-c", SCRIPT)))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.UTF_8);
    }
}
