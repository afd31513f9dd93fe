package dev.proofmark.certificate.statuslist.domain;

/**
 * The place of a revision in the status lists of one number, the same in both (Bitstring Status List 1.0, section 2.1).
 * It is drawn at random, so that nobody learns from it what was issued before and after.
 *
 * @param list number of the lists, 1 upwards
 * @param index of the bit, the leftmost is 0
 */
public record StatusIndex(int list, int index) {

    /** Entries of a list: as many as hide one among others (section 6.1). */
    public static final int ENTRIES = 131_072;

    public StatusIndex {
        if (list < 1 || index < 0 || index >= ENTRIES) {
            throw new IllegalArgumentException("no place in a status list: " + list + "#" + index);
        }
    }

    /** As the log names it. */
    public String reference() {
        return list + "#" + index;
    }
}
