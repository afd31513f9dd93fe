package dev.proofmark.verification.log;

import java.util.Collection;
import java.util.List;

/**
 * What a log signs of itself (<a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>).
 *
 * @param origin the log's name
 * @param size how many entries it has
 * @param root of the tree of all of them
 * @param extensions lines of whoever wants some, mostly none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final String FORMAT = "log-checkpoint-format";
    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    /** A checkpoint without extensions. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads a checkpoint of that log, signed by one of its keys.
     *
     * @throws LogException if it is malformed, another log's, or not signed so
     */
    public static Checkpoint open(SignedNote note, String origin, Collection<NoteKey> keys) throws LogException {
        note.verify(keys);
        Checkpoint checkpoint = parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new LogException("log-origin", origin, checkpoint.origin());
        }
        return checkpoint;
    }

    private static Checkpoint parse(String text) throws LogException {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.stream().anyMatch(String::isEmpty)) {
            throw new LogException(FORMAT, "an origin, a size and a root", text);
        }
        return new Checkpoint(
                lines.getFirst(),
                WrittenValues.number(FORMAT, lines.get(1)),
                WrittenValues.hash(FORMAT, lines.get(2)),
                lines.subList(LINES, lines.size()));
    }

    /** The text that is signed. */
    public String text() {
        String lines = origin + "\n" + size + "\n" + root.base64() + "\n";
        return extensions.isEmpty() ? lines : lines + String.join("\n", extensions) + "\n";
    }
}
