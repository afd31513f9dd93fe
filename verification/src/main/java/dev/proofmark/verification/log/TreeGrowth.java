package dev.proofmark.verification.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree that entries are added to: only its right edge is held, and each tile is given out once it has changed. */
public final class TreeGrowth {

    private static final int LENGTH_BYTES = 2;
    private static final int LARGEST_ENTRY = 0xFFFF;

    private long size;

    /** The partial tiles at the right edge, from level 0 up; a full one is begun anew. */
    private final List<byte[]> edge = new ArrayList<>();

    private byte[] bundle;
    private final Map<Tile, byte[]> changed = new LinkedHashMap<>();

    /** The growth of a tree from that size on. */
    public TreeGrowth(long size, Tiles tiles) throws IOException {
        this.size = size;
        int entries = (int) (size % Tile.FULL);
        this.bundle = entries == 0 ? new byte[0] : tiles.read(new Tile(Tile.ENTRIES, size / Tile.FULL, entries));
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= Tile.FULL) {
            int width = (int) (hashes % Tile.FULL);
            edge.add(width == 0 ? new byte[0] : tiles.read(new Tile(level, hashes / Tile.FULL, width)));
            level++;
        }
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
        addToBundle(index, entry);
        addHash(0, index, Hash.ofEntry(entry));
        return index;
    }

    private void addToBundle(long index, byte[] entry) {
        byte[] grown = Arrays.copyOf(bundle, bundle.length + LENGTH_BYTES + entry.length);
        grown[bundle.length] = (byte) (entry.length >> Byte.SIZE);
        grown[bundle.length + 1] = (byte) entry.length;
        System.arraycopy(entry, 0, grown, bundle.length + LENGTH_BYTES, entry.length);
        bundle = give(Tile.ENTRIES, index, grown) ? new byte[0] : grown;
    }

    private void addHash(int level, long index, Hash hash) {
        if (level == edge.size()) {
            edge.add(new byte[0]);
        }
        byte[] tile = edge.get(level);
        byte[] grown = Arrays.copyOf(tile, tile.length + Hash.LENGTH);
        hash.copyTo(grown, tile.length);
        boolean full = give(level, index, grown);
        edge.set(level, full ? new byte[0] : grown);
        if (full) {
            addHash(level + 1, index / Tile.FULL, Tree.node(grown, 0, Tile.FULL));
        }
    }

    /** Gives out the tile whose last hash or entry has that index in its level; whether it is full. */
    private boolean give(int level, long index, byte[] bytes) {
        int width = (int) (index % Tile.FULL) + 1;
        if (width > 1) {
            changed.remove(new Tile(level, index / Tile.FULL, width - 1));
        }
        changed.put(new Tile(level, index / Tile.FULL, width), bytes);
        return width == Tile.FULL;
    }

    /** The tiles and bundles that are new since this was asked for last: those that the present size needs. */
    public Map<Tile, byte[]> takeChanged() {
        Map<Tile, byte[]> taken = Map.copyOf(changed);
        changed.clear();
        return taken;
    }
}
