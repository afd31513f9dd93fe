package dev.proofmark.verification.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Logs in memory, and what a tree is by its definition. */
final class Logs {

    private final TreeEdge edge = new TreeEdge();
    private final List<byte[]> entries = new ArrayList<>();
    private final List<List<Hash>> levels = new ArrayList<>();

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    static Logs of(long size) {
        return of(LongStream.range(0, size).mapToObj(Logs::entry).toList());
    }

    static Logs of(List<byte[]> entries) {
        Logs log = new Logs();
        entries.forEach(log::add);
        return log;
    }

    private void add(byte[] entry) {
        entries.add(entry);
        for (TreeEdge.Node node : edge.add(Hash.ofEntry(entry))) {
            if (node.level() == levels.size()) {
                levels.add(new ArrayList<>());
            }
            assertThat(levels.get(node.level())).hasSize((int) node.index());
            levels.get(node.level()).add(node.hash());
        }
    }

    TreeEdge edge() {
        return edge;
    }

    Tiles tiles() {
        return tile -> {
            int from = (int) tile.index() * Tile.FULL;
            int to = from + tile.width();
            if (tile.level() == Tile.ENTRIES) {
                return EntryBundle.of(entries.subList(from, to));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            levels.get(tile.level()).subList(from, to).forEach(hash -> bytes.writeBytes(hash.bytes()));
            return bytes.toByteArray();
        };
    }

    Tree tree(long size) {
        return new Tree(size, tiles());
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
