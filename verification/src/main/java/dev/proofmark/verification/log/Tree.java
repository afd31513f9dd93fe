package dev.proofmark.verification.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a log at one size, computed from its tiles: the root, and any proof. Each tile is read once. Nothing is
 * believed of the tiles before the root was compared with a signed one.
 */
public final class Tree {

    private final long size;
    private final Tiles tiles;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** The tree of the first entries of a log. */
    public Tree(long size, Tiles tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("no tree has " + size + " entries");
        }
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    /** Its root. */
    public Hash root() throws IOException, LogException {
        return size == 0 ? Hash.EMPTY : hash(0, size);
    }

    /** That the entry with that index stands in it. */
    public InclusionProof inclusion(long index) throws IOException, LogException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " among " + size);
        }
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    private void include(long index, long from, long to, List<Hash> path) throws IOException, LogException {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            include(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            include(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** That it begins with an older tree of that size. */
    public ConsistencyProof consistency(long older) throws IOException, LogException {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException("no older tree has " + older + " entries of " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (older > 0 && older < size) {
            consist(older, 0, size, true, path);
        }
        return new ConsistencyProof(older, size, path);
    }

    private void consist(long older, long from, long to, boolean known, List<Hash> path)
            throws IOException, LogException {
        if (older == to) {
            if (!known) {
                path.add(hash(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            consist(older, from, middle, known, path);
            path.add(hash(middle, to));
        } else {
            consist(older, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    /** The largest power of two that is smaller. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** Of the entries in between; where they are as many as a power of two, they are one node of the tree. */
    private Hash hash(long from, long to) throws IOException, LogException {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return node(height, from >> height);
        }
        long middle = from + split(count);
        return Hash.ofNode(hash(from, middle), hash(middle, to));
    }

    private Hash node(int height, long position) throws IOException, LogException {
        int level = height / Tile.HEIGHT;
        int within = height % Tile.HEIGHT;
        long first = position << within;
        byte[] bytes = tile(level, first / Tile.FULL);
        return node(bytes, (int) (first % Tile.FULL), 1 << within);
    }

    static Hash node(byte[] tile, int first, int count) {
        if (count == 1) {
            return Hash.at(tile, first * Hash.LENGTH, Hash.LENGTH);
        }
        int half = count / 2;
        return Hash.ofNode(node(tile, first, half), node(tile, first + half, half));
    }

    private byte[] tile(int level, long index) throws IOException, LogException {
        Tile tile = Tile.at(level, index, size >> (level * Tile.HEIGHT));
        byte[] known = read.get(tile);
        if (known != null) {
            return known;
        }
        byte[] bytes = tiles.read(tile);
        if (bytes.length != tile.width() * Hash.LENGTH) {
            throw new LogException(
                    "log-tile", tile.path() + " of " + tile.width() * Hash.LENGTH + " bytes", bytes.length + " bytes");
        }
        read.put(tile, bytes);
        return bytes;
    }
}
