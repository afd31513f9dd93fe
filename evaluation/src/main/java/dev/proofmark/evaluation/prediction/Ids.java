package dev.proofmark.evaluation.prediction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whether ids repeat. Of each only 96 bits of its hash are kept: that two different ones among ten millions have the same
 * is less likely than one in 10^15.
 */
final class Ids {

    private final LongChunks hashes = new LongChunks();
    private final IntChunks more = new IntChunks();

    /** Takes the id of the current row in, or adds what is wrong with it. */
    void take(Rows rows, int column, Problems problems) {
        int start = rows.start(column);
        int end = rows.end(column);
        if (start == end) {
            problems.add(rows.row(), Header.ID, ProblemKind.CELL_MISSING, "nothing");
            skip();
        } else if (!isText(rows.bytes(), start, end)) {
            problems.add(rows.row(), Header.ID, ProblemKind.ENCODING, rows.text(column));
            skip();
        } else {
            add(rows.bytes(), start, end);
        }
    }

    private static boolean isText(byte[] bytes, int start, int end) {
        int all = 0;
        for (int at = start; at < end; at++) {
            all |= bytes[at];
        }
        if (all >= 0) {
            return true;
        }
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private void add(byte[] bytes, int from, int to) {
        hashes.add(ByteHash.of(bytes, from, to, ByteHash.FIRST));
        more.add((int) ByteHash.of(bytes, from, to, ByteHash.SECOND));
    }

    /** Counts a row without an id, so that rows keep their numbers. */
    void skip() {
        hashes.add(ByteHash.mixed(hashes.size(), ByteHash.SECOND));
        more.add(~hashes.size());
    }

    /** Adds a problem for each row whose id another had before. */
    void check(Problems problems) {
        long[] sorted = hashes.toArray();
        Arrays.sort(sorted);
        int repeated = gatherRepeated(sorted);
        if (repeated == 0) {
            return;
        }
        Problems found = new Problems();
        int[] firstRows = new int[repeated];
        for (int index = 0; index < hashes.size(); index++) {
            int place = Arrays.binarySearch(sorted, 0, repeated, hashes.get(index));
            if (place >= 0) {
                int first = firstRows[place] - 2;
                if (first < 0) {
                    firstRows[place] = index + 2;
                } else if (more.get(first) == more.get(index)) {
                    found.add(index + 2L, Header.ID, ProblemKind.ID_REPEATED, "the one of row " + firstRows[place]);
                }
            }
        }
        problems.merge(found);
    }

    /** Brings those that are there more than once to the front, once each, and says how many these are. */
    private static int gatherRepeated(long[] sorted) {
        int repeated = 0;
        for (int index = 1; index < sorted.length; index++) {
            if (sorted[index] == sorted[index - 1] && (repeated == 0 || sorted[repeated - 1] != sorted[index])) {
                sorted[repeated++] = sorted[index];
            }
        }
        return repeated;
    }
}
