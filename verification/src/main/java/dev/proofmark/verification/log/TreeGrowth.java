package dev.proofmark.verification.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that entries are added to: only its right edge is held, and each tile is given out once it has changed. */
public final class TreeGrowth {

    private static final int LARGEST_ENTRY = 0xFFFF;

    private long size;
    private long taken;

    /** What the right edge has of hashes, from level 0 up; a level is begun anew when its tile is full. */
    private final List<ByteArrayOutputStream> edge = new ArrayList<>();

    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();

    /** The tiles that have become full since the last were taken. */
    private final Map<Tile, byte[]> full = new HashMap<>();

    /** The growth of a tree from that size on. */
    public TreeGrowth(long size, Tiles tiles) throws IOException {
        this.size = size;
        this.taken = size;
        bundle.write(partial(Tile.ENTRIES, size, tiles));
        for (long hashes = size; hashes > 0; hashes /= Tile.FULL) {
            byte[] known = partial(edge.size(), hashes, tiles);
            level(edge.size()).write(known);
        }
    }

    private static byte[] partial(int level, long count, Tiles tiles) throws IOException {
        int width = (int) (count % Tile.FULL);
        return width == 0 ? new byte[0] : tiles.read(new Tile(level, count / Tile.FULL, width));
    }

    public long size() {
        return size;
    }

    /**
     * Adds an entry.
     *
     * @return its index
     * @throws IllegalArgumentException if it has more bytes than a bundle can say
     */
    public long add(byte[] entry) {
        if (entry.length > LARGEST_ENTRY) {
            throw new IllegalArgumentException("an entry has 65535 bytes at most, not " + entry.length);
        }
        long index = size;
        size++;
        bundle.write(entry.length >> Byte.SIZE);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
        if (size % Tile.FULL == 0) {
            var _ = finish(Tile.ENTRIES, index, bundle);
        }
        addHash(0, index, Hash.ofEntry(entry));
        return index;
    }

    private void addHash(int level, long index, Hash hash) {
        ByteArrayOutputStream tile = level(level);
        tile.writeBytes(hash.bytes());
        if ((index + 1) % Tile.FULL == 0) {
            byte[] whole = finish(level, index, tile);
            addHash(level + 1, index / Tile.FULL, Tree.node(whole, 0, Tile.FULL));
        }
    }

    private byte[] finish(int level, long last, ByteArrayOutputStream tile) {
        byte[] whole = tile.toByteArray();
        full.put(new Tile(level, last / Tile.FULL, Tile.FULL), whole);
        tile.reset();
        return whole;
    }

    private ByteArrayOutputStream level(int level) {
        if (level == edge.size()) {
            edge.add(new ByteArrayOutputStream());
        }
        return edge.get(level);
    }

    /** The tiles and bundles that are new since this was asked for last: those that the present size needs. */
    public Map<Tile, byte[]> takeChanged() {
        Map<Tile, byte[]> changed = new HashMap<>(full);
        addPartial(changed, Tile.ENTRIES, size, taken, bundle);
        for (int level = 0; level < edge.size(); level++) {
            int height = level * Tile.HEIGHT;
            addPartial(changed, level, size >> height, taken >> height, edge.get(level));
        }
        full.clear();
        taken = size;
        return changed;
    }

    private static void addPartial(
            Map<Tile, byte[]> changed, int level, long count, long before, ByteArrayOutputStream tile) {
        int width = (int) (count % Tile.FULL);
        if (width > 0 && count != before) {
            changed.put(new Tile(level, count / Tile.FULL, width), tile.toByteArray());
        }
    }
}
