package dev.proofmark.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code logs PART}: the end of a part's log. */
final class LogsCommand {

    private static final long LAST_BYTES = 20_000;
    private static final String ENDING = ".log";

    private final StackSettings settings;
    private final PrintStream out;

    LogsCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(List<String> words) throws IOException {
        List<String> left = new ArrayList<>(words);
        boolean follows = left.remove("-f");
        if (left.isEmpty()) {
            throw new WrongUseException("Say whose log: " + String.join(" ", names()));
        }
        Path log = log(left.removeFirst());
        WrongUseException.refuse(left);
        show(log, follows);
        return 0;
    }

    private Path log(String part) throws IOException {
        List<String> names = names();
        if (!names.contains(part)) {
            boolean comes = settings.ports().byName().containsKey(part);
            throw new WrongUseException(
                    comes
                            ? "There is no log of " + part + " yet: ./proofmark up"
                            : "There is no log of " + part + ", only of: " + String.join(" ", names));
        }
        return settings.log(part);
    }

    private void show(Path log, boolean follows) throws IOException {
        long size = Files.size(log);
        try (LogTail tail = new LogTail(log, Math.max(0, size - LAST_BYTES))) {
            tail.copyTo(out);
            CountDownLatch never = new CountDownLatch(1);
            // The stream fails when nobody reads it any more, as behind "| head".
            while (follows && !out.checkError() && !never.await(300, TimeUnit.MILLISECONDS)) {
                tail.copyTo(out);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(settings.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(settings.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
