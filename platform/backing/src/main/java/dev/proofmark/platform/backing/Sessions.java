package dev.proofmark.platform.backing;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the operating system's small tools that start a process in a setting of its own. */
final class Sessions {

    private Sessions() {}

    /**
     * The command in a session of its own, where the system has {@code setsid}: then a Ctrl-C in our terminal reaches
     * only us, and we stop our children in order. The process keeps its id.
     */
    static List<String> detached(List<String> command) {
        return onPath("setsid").map(setsid -> prefixed(command, setsid)).orElse(command);
    }

    /** The command with other words before it. */
    static List<String> prefixed(List<String> command, String... words) {
        List<String> prefixed = new ArrayList<>(List.of(words));
        prefixed.addAll(command);
        return List.copyOf(prefixed);
    }

    /** The command with other words behind it. */
    static List<String> followed(List<String> command, String... words) {
        List<String> followed = new ArrayList<>(command);
        followed.addAll(List.of(words));
        return List.copyOf(followed);
    }

    /** The full name of a program of the search path. */
    static Optional<String> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst();
    }
}
