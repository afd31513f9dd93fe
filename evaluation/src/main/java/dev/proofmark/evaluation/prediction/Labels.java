package dev.proofmark.evaluation.prediction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The index of each class by the bytes of its name; names become known until they are closed. */
final class Labels {

    /** There is no such class. */
    static final int UNKNOWN = -1;

    private static final int SLOTS = Integer.highestOneBit(PredictionFormat.MOST_CLASSES) * 4;

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private final int[] slots = new int[SLOTS];
    private final boolean closed;

    Labels(List<String> declared) {
        declared.forEach(this::add);
        closed = !declared.isEmpty();
    }

    List<String> names() {
        return names;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isFull() {
        return names.size() >= PredictionFormat.MOST_CLASSES;
    }

    /** Makes it known. */
    void add(String name) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (find(encoded, 0, encoded.length) != UNKNOWN) {
            return;
        }
        names.add(name);
        bytes.add(encoded);
        slots[freeSlot(encoded)] = names.size();
    }

    private int freeSlot(byte[] encoded) {
        int slot = slot(encoded, 0, encoded.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private static int slot(byte[] text, int from, int to) {
        return (int) ByteHash.of(text, from, to, ByteHash.FIRST) & SLOTS - 1;
    }

    int find(byte[] text, int from, int to) {
        for (int slot = slot(text, from, to); slots[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            byte[] known = bytes.get(slots[slot] - 1);
            if (Arrays.equals(known, 0, known.length, text, from, to)) {
                return slots[slot] - 1;
            }
        }
        return UNKNOWN;
    }

    /** Its index if it is known or can become known. */
    int findOrAdd(byte[] text, int from, int to) throws CharacterCodingException {
        int index = find(text, from, to);
        if (index != UNKNOWN || closed || isFull()) {
            return index;
        }
        add(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(text, from, to - from))
                .toString());
        return names.size() - 1;
    }

    /** The names in order, unless their order was declared. */
    List<String> inOrder() {
        return closed ? names : names.stream().sorted().toList();
    }

    /** The place of each index in that order. */
    int[] places() {
        List<String> order = inOrder();
        return names.stream().mapToInt(order::indexOf).toArray();
    }
}
