package dev.proofmark.verification.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Logs in memory, and what a tree is by its definition. */
final class Logs {

    private final Map<Tile, byte[]> served = new HashMap<>();

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    /** A log of that many entries, which grew by that many at a time. */
    static Logs of(long size, long step) throws Exception {
        Logs log = new Logs();
        long grown = 0;
        while (grown < size) {
            TreeGrowth growth = new TreeGrowth(grown, log.tiles());
            grown = Math.min(size, grown + step);
            while (growth.size() < grown) {
                var _ = growth.add(entry(growth.size()));
            }
            log.served.putAll(growth.takeChanged());
        }
        return log;
    }

    Tiles tiles() {
        return tile -> Objects.requireNonNull(served.get(tile), tile::path).clone();
    }

    Tree tree(long size) {
        return new Tree(size, tiles());
    }

    Map<Tile, byte[]> served() {
        return served;
    }

    /** The root as RFC 6962 defines it: of the larger half that is a power of two, and of the rest. */
    static Hash root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Hash.EMPTY;
        }
        if (entries.size() == 1) {
            return Hash.ofEntry(entries.getFirst());
        }
        int split = Integer.highestOneBit(entries.size() - 1);
        return Hash.ofNode(root(entries.subList(0, split)), root(entries.subList(split, entries.size())));
    }
}
