package dev.proofmark.verification.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a log anew from the entries that it serves, and compares every tile and the head: what a monitor does, who wants to
 * know that readers of tiles are told the same as readers of entries.
 */
public final class LogRebuild {

    private final Tiles tiles;
    private final TreeEdge edge = new TreeEdge();
    private final List<ByteArrayOutputStream> levels = new ArrayList<>();

    private LogRebuild(Tiles tiles) {
        this.tiles = tiles;
    }

    /**
     * What is done with each entry.
     */
    @FunctionalInterface
    public interface Reader {

        /** Takes the entry with that index. */
        void read(long index, byte[] entry) throws LogException;
    }

    /**
     * Rebuilds the log of a head.
     *
     * @param head whose signature was checked
     * @throws LogException if a bundle, a tile or the head is not what the entries make
     * @throws IOException if a tile cannot be had
     */
    public static void verify(Checkpoint head, Tiles tiles, Reader reader) throws LogException, IOException {
        LogRebuild rebuild = new LogRebuild(tiles);
        for (long first = 0; first < head.size(); first += Tile.FULL) {
            rebuild.add(Tile.at(Tile.ENTRIES, first / Tile.FULL, head.size()), reader);
        }
        for (int level = 0; level < rebuild.levels.size(); level++) {
            rebuild.comparePartial(level);
        }
        Hash root = rebuild.edge.root();
        if (!root.equals(head.root())) {
            throw new LogException("log-root", root.base64(), head.root().base64());
        }
    }

    private void add(Tile bundle, Reader reader) throws LogException, IOException {
        List<byte[]> entries = EntryBundle.entries(tiles.read(bundle));
        if (entries.size() != bundle.width()) {
            throw new LogException(
                    "log-entries", bundle.width() + " entries in " + bundle.path(), entries.size() + " entries");
        }
        for (byte[] entry : entries) {
            reader.read(edge.size(), entry);
            for (TreeEdge.Node node : edge.add(Hash.ofEntry(entry))) {
                add(node);
            }
        }
    }

    private void add(TreeEdge.Node node) throws LogException, IOException {
        if (node.level() == levels.size()) {
            levels.add(new ByteArrayOutputStream());
        }
        ByteArrayOutputStream level = levels.get(node.level());
        level.writeBytes(node.hash().bytes());
        if (level.size() == Tile.FULL * Hash.LENGTH) {
            compare(new Tile(node.level(), node.index() / Tile.FULL, Tile.FULL), level);
            level.reset();
        }
    }

    private void comparePartial(int level) throws LogException, IOException {
        ByteArrayOutputStream hashes = levels.get(level);
        if (hashes.size() > 0) {
            long count = edge.size() >> (level * Tile.HEIGHT);
            compare(Tile.at(level, count / Tile.FULL, count), hashes);
        }
    }

    private void compare(Tile tile, ByteArrayOutputStream hashes) throws LogException, IOException {
        if (!Arrays.equals(tiles.read(tile), hashes.toByteArray())) {
            throw new LogException("log-tile", tile.path() + " as its entries make it", "another one");
        }
    }
}
