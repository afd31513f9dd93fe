package dev.proofmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, for the sentence that says why the stack cannot start. */
final class PortOwner {

    private static final String LISTENING = "0A";
    private static final int ADDRESS_COLUMN = 1;
    private static final int STATE_COLUMN = 3;
    private static final int INODE_COLUMN = 9;

    private PortOwner() {}

    /** The whole sentence. */
    static String sentence(String part, int port, Optional<ProcessHandle> owner) {
        String who = owner.map(process -> "by process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""))
                .orElse("by another process");
        return "Port " + port + ", which " + part + " needs, is taken " + who
                + ". Stop that, or choose other ports: ./proofmark up --port-base 18080.";
    }

    static Optional<ProcessHandle> of(int port) {
        return Files.exists(Path.of("/proc/net/tcp")) ? bySockets(port) : byLsof(port);
    }

    private static Optional<ProcessHandle> bySockets(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(lines(Path.of(table)), port).stream())
                .flatMap(inode -> ProcessHandle.allProcesses().filter(process -> holds(process, inode)))
                .findFirst();
    }

    /** The inode of the socket that listens on the port, from a table of the kernel. */
    static Optional<String> inode(List<String> table, int port) {
        String ending = String.format(Locale.ROOT, ":%04X", port);
        return table.stream()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(columns -> columns.size() > INODE_COLUMN)
                .filter(columns -> columns.get(ADDRESS_COLUMN).endsWith(ending))
                .filter(columns -> columns.get(STATE_COLUMN).equals(LISTENING))
                .map(columns -> columns.get(INODE_COLUMN))
                .findFirst();
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException missing) {
            return List.of();
        }
    }

    private static boolean holds(ProcessHandle process, String inode) {
        Path socket = Path.of("socket:[" + inode + "]");
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> pointsTo(file, socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, Path target) {
        try {
            return Files.readSymbolicLink(link).equals(target);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<ProcessHandle> byLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            try (var answer = lsof.inputReader()) {
                return answer.lines().findFirst().map(Long::parseLong).flatMap(ProcessHandle::of);
            }
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
