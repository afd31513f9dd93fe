package dev.proofmark.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code logs PART}: the end of a part's log. */
final class LogsCommand {

    private static final long LAST_BYTES = 20_000;

    private final StackSettings settings;
    private final PrintStream out;

    LogsCommand(StackSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(List<String> words) throws IOException {
        boolean follows = words.remove("-f");
        if (words.size() != 1 || !words.getFirst().matches("[a-z-]+") || !Files.exists(log(words))) {
            throw new StackException("Say whose log: " + names());
        }
        long size = Files.size(log(words));
        try (LogTail tail = new LogTail(log(words), Math.max(0, size - LAST_BYTES))) {
            tail.copyTo(out);
            CountDownLatch never = new CountDownLatch(1);
            while (follows && !never.await(300, TimeUnit.MILLISECONDS)) {
                tail.copyTo(out);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private Path log(List<String> words) {
        return settings.log(words.getFirst());
    }

    private String names() throws IOException {
        if (!Files.isDirectory(settings.logs())) {
            return "there is none yet.";
        }
        try (Stream<Path> files = Files.list(settings.logs())) {
            return files.map(file -> file.getFileName().toString().replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }
}
