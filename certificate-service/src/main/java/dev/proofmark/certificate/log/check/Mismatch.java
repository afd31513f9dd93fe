package dev.proofmark.certificate.log.check;

/**
 * Something that is not as it must be.
 *
 * @param check what was compared, in lower case with hyphens
 * @param where the row: its table and its key
 */
public record Mismatch(String check, String where, String expected, String found) {

    @Override
    public String toString() {
        return check + ": " + where + ": expected " + expected + ", found " + found;
    }
}
