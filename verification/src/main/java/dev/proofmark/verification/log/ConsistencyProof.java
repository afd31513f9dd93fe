package dev.proofmark.verification.log;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree has only grown (<a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.4">RFC 9162, section
 * 2.1.4</a>).
 *
 * @param first size of the older tree
 * @param second size of the younger one
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {

    private static final String CHECK = "log-consistency";

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks that the tree with the second root begins with all entries of the one with the first.
     *
     * @throws LogException unless it does
     */
    public void verify(Hash firstRoot, Hash secondRoot) throws LogException {
        if (first < 0 || first > second) {
            throw new LogException(CHECK, "a size of at most " + second, Long.toString(first));
        }
        if (first == 0 || first == second) {
            requireLength(0);
            require(firstRoot, first == 0 ? Hash.EMPTY : secondRoot);
            return;
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.addFirst(firstRoot);
        }
        if (hashes.isEmpty()) {
            throw new LogException(CHECK, "a longer path", "none");
        }
        climb(hashes, firstRoot, secondRoot);
    }

    private void climb(List<Hash> hashes, Hash firstRoot, Hash secondRoot) throws LogException {
        Climb climb = new Climb(first - 1, second - 1);
        climb.whileFromRight();
        Hash older = hashes.getFirst();
        Hash younger = older;
        for (Hash hash : hashes.subList(1, hashes.size())) {
            if (climb.isAtTop()) {
                throw new LogException(CHECK, "a shorter path", path.size() + " hashes");
            }
            if (climb.fromRight()) {
                older = Hash.ofNode(hash, older);
                younger = Hash.ofNode(hash, younger);
            } else {
                younger = Hash.ofNode(younger, hash);
            }
        }
        if (!climb.isAtTop()) {
            throw new LogException(CHECK, "a longer path", path.size() + " hashes");
        }
        require(older, firstRoot);
        require(younger, secondRoot);
    }

    private void requireLength(int length) throws LogException {
        if (path.size() != length) {
            throw new LogException(CHECK, length + " hashes", path.size() + " hashes");
        }
    }

    private static void require(Hash found, Hash expected) throws LogException {
        if (!found.equals(expected)) {
            throw new LogException(CHECK, expected.base64(), found.base64());
        }
    }
}
