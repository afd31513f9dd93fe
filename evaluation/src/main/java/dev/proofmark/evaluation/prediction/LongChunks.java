package dev.proofmark.evaluation.prediction;

import java.util.ArrayList;
import java.util.List;

/** A growing list of numbers that is never copied to grow. */
final class LongChunks {

    private static final int BITS = 14;
    private static final int LENGTH = 1 << BITS;

    private final List<long[]> chunks = new ArrayList<>();
    private long[] last = new long[0];
    private int used;

    void add(long value) {
        if (used == last.length) {
            last = new long[LENGTH];
            chunks.add(last);
            used = 0;
        }
        last[used++] = value;
    }

    void add(double value) {
        add(Double.doubleToRawLongBits(value));
    }

    int size() {
        return chunks.isEmpty() ? 0 : (chunks.size() - 1) * LENGTH + used;
    }

    long get(int index) {
        return chunks.get(index >>> BITS)[index & (LENGTH - 1)];
    }

    long[] toArray() {
        long[] array = new long[size()];
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            int begin = chunk * LENGTH;
            System.arraycopy(chunks.get(chunk), 0, array, begin, Math.min(LENGTH, array.length - begin));
        }
        return array;
    }

    double[] toDoubles() {
        double[] array = new double[size()];
        for (int index = 0; index < array.length; index++) {
            array[index] = Double.longBitsToDouble(get(index));
        }
        return array;
    }
}
