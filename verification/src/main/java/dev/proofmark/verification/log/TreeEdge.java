package dev.proofmark.verification.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tree must remember to grow: its size and the roots of the full trees that it consists of, of which there is one
 * for each bit that is set in the size. So adding costs the same in a log of a thousand entries and in one of a million.
 */
public final class TreeEdge {

    private long size;
    private final List<Hash> roots;

    /** The tree without entries. */
    public TreeEdge() {
        this(0, new byte[0]);
    }

    /**
     * A tree that was remembered.
     *
     * @param roots as {@link #bytes()} gave them
     * @throws IllegalArgumentException if there are not as many as a tree of that size has
     */
    public TreeEdge(long size, byte[] roots) {
        if (size < 0 || roots.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalArgumentException("no edge of " + roots.length + " bytes belongs to a tree of " + size);
        }
        this.size = size;
        this.roots = new ArrayList<>();
        for (int at = 0; at < roots.length; at += Hash.LENGTH) {
            this.roots.add(Hash.at(roots, at, Hash.LENGTH));
        }
    }

    /**
     * A hash that tiles of that level hold.
     *
     * @param level 0 for entries, 1 for full tiles of level 0 and so on
     */
    public record Node(int level, long index, Hash hash) {}

    public long size() {
        return size;
    }

    /**
     * Adds an entry.
     *
     * @return what the tiles get by it, the entry's own hash first
     */
    public List<Node> add(Hash entry) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(0, size, entry));
        Hash hash = entry;
        int height = 0;
        for (long index = size; (index & 1) == 1; index >>= 1) {
            hash = Hash.ofNode(roots.removeLast(), hash);
            height++;
            if (height % Tile.HEIGHT == 0) {
                nodes.add(new Node(height / Tile.HEIGHT, index >> 1, hash));
            }
        }
        roots.add(hash);
        size++;
        return nodes;
    }

    /** The root of the whole tree. */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = roots.getLast();
        for (Hash larger : roots.reversed().subList(1, roots.size())) {
            root = Hash.ofNode(larger, root);
        }
        return root;
    }

    /** The roots of its full trees, the largest first, one behind the other. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        roots.forEach(root -> bytes.writeBytes(root.bytes()));
        return bytes.toByteArray();
    }
}
