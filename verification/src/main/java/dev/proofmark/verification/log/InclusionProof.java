package dev.proofmark.verification.log;

import java.util.List;

/**
 * That an entry stands in a tree (<a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3">RFC 9162, section
 * 2.1.3</a>).
 *
 * @param index of the entry, from 0
 * @param size of the tree
 * @param path from the sibling of the leaf up to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    private static final String CHECK = "log-inclusion";

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * The root of the tree that has that leaf in that place.
     *
     * @throws LogException if the path is not as long as it must be, or the tree has no such place
     */
    public Hash root(Hash leaf) throws LogException {
        if (index < 0 || index >= size) {
            throw new LogException(CHECK, "an index below " + size, Long.toString(index));
        }
        Climb climb = new Climb(index, size - 1);
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (climb.isAtTop()) {
                throw new LogException(CHECK, "a shorter path", path.size() + " hashes");
            }
            hash = climb.fromRight() ? Hash.ofNode(sibling, hash) : Hash.ofNode(hash, sibling);
        }
        if (!climb.isAtTop()) {
            throw new LogException(CHECK, "a longer path", path.size() + " hashes");
        }
        return hash;
    }

    /**
     * Checks that the leaf stands in the tree with that root.
     *
     * @throws LogException unless it does
     */
    public void verify(Hash leaf, Hash root) throws LogException {
        Hash found = root(leaf);
        if (!found.equals(root)) {
            throw new LogException(CHECK, root.base64(), found.base64());
        }
    }
}
