package dev.proofmark.verification.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an entry stands in a log, to be checked by anybody who knows the log's key and without asking anybody
 * (<a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>); kept as {@code .tlog-proof}.
 *
 * @param extra in base 64, what is needed besides to make the entry; not proved by itself
 * @param index of the entry
 * @param path from the entry's sibling up to the child of the root
 * @param checkpoint the signed note that it was proved in
 */
public record LogProof(@Nullable String extra, long index, List<Hash> path, SignedNote checkpoint) {

    private static final String FORMAT = "log-proof-format";
    private static final String HEADING = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public LogProof {
        path = List.copyOf(path);
    }

    /**
     * Reads a proof.
     *
     * @throws LogException if it is none
     */
    public static LogProof parse(byte[] bytes) throws LogException {
        int end = endOfPath(bytes);
        SignedNote checkpoint = SignedNote.parse(Arrays.copyOfRange(bytes, end, bytes.length));
        List<String> lines = new ArrayList<>(
                Arrays.asList(new String(bytes, 0, end - 2, StandardCharsets.US_ASCII).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADING)) {
            throw new LogException(FORMAT, HEADING, "another beginning");
        }
        String extra = null;
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
            var _ = WrittenValues.decode(FORMAT, extra);
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new LogException(FORMAT, INDEX.strip(), lines.isEmpty() ? "the end" : lines.getFirst());
        }
        long index = WrittenValues.number(FORMAT, lines.removeFirst().substring(INDEX.length()));
        List<Hash> path = new ArrayList<>();
        for (String line : lines) {
            path.add(WrittenValues.hash(FORMAT, line));
        }
        return new LogProof(extra, index, path, checkpoint);
    }

    private static int endOfPath(byte[] bytes) throws LogException {
        for (int at = 1; at < bytes.length; at++) {
            if (bytes[at] == '\n' && bytes[at - 1] == '\n') {
                return at + 1;
            }
        }
        throw new LogException(FORMAT, "an empty line before the checkpoint", "none");
    }

    /**
     * Checks that the entry stands in that log.
     *
     * @return the checkpoint that it stands in
     * @throws LogException unless it does
     */
    public Checkpoint verify(byte[] entry, String origin, Collection<NoteKey> keys) throws LogException {
        Checkpoint head = Checkpoint.open(checkpoint, origin, keys);
        new InclusionProof(index, head.size(), path).verify(Hash.ofEntry(entry), head.root());
        return head;
    }

    /** As it is kept. */
    public byte[] bytes() {
        StringBuilder proof = new StringBuilder(HEADING).append('\n');
        if (extra != null) {
            proof.append(EXTRA).append(extra).append('\n');
        }
        proof.append(INDEX).append(index).append('\n');
        path.forEach(hash -> proof.append(hash.base64()).append('\n'));
        return proof.append('\n').append(checkpoint).toString().getBytes(StandardCharsets.UTF_8);
    }
}
