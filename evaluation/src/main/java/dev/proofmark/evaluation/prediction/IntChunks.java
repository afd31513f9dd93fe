package dev.proofmark.evaluation.prediction;

import java.util.ArrayList;
import java.util.List;

/** A growing list of small numbers that is never copied to grow. */
final class IntChunks {

    private static final int BITS = 15;
    private static final int LENGTH = 1 << BITS;

    private final List<int[]> chunks = new ArrayList<>();
    private int[] last = new int[0];
    private int used;

    void add(int value) {
        if (used == last.length) {
            last = new int[LENGTH];
            chunks.add(last);
            used = 0;
        }
        last[used++] = value;
    }

    int size() {
        return chunks.isEmpty() ? 0 : (chunks.size() - 1) * LENGTH + used;
    }

    int get(int index) {
        return chunks.get(index >>> BITS)[index & (LENGTH - 1)];
    }

    int[] toArray() {
        int[] array = new int[size()];
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            int begin = chunk * LENGTH;
            System.arraycopy(chunks.get(chunk), 0, array, begin, Math.min(LENGTH, array.length - begin));
        }
        return array;
    }
}
