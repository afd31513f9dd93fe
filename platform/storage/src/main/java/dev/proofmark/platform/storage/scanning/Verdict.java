package dev.proofmark.platform.storage.scanning;

/** What a scanner says of a file. */
public sealed interface Verdict {

    /** Nothing was found. */
    record Clean() implements Verdict {}

    /**
     * Something was found.
     *
     * @param signature the scanner's name for it
     */
    record Infected(String signature) implements Verdict {}
}
