package dev.proofmark.verification.log;

/** The way from a node up to the root, beside the last node of the same level (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
final class Climb {

    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean isAtTop() {
        return last == 0;
    }

    /** Up while it comes from the right: to the highest node whose last leaf is this one. */
    void whileFromRight() {
        while ((node & 1) == 1) {
            up();
        }
    }

    /** One step that a proof has a hash for; whether that hash is the left one. */
    boolean fromRight() {
        boolean right = (node & 1) == 1 || node == last;
        if (right) {
            while ((node & 1) == 0 && node != 0) {
                up();
            }
        }
        up();
        return right;
    }

    private void up() {
        node >>= 1;
        last >>= 1;
    }
}
