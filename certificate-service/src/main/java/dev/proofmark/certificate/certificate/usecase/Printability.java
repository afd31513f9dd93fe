package dev.proofmark.certificate.certificate.usecase;

import java.util.OptionalInt;

/** Knows which characters the fonts of the certificate have. */
public interface Printability {
    /** The first code point of the text that cannot be printed, if any. */
    OptionalInt firstUnprintable(String text);
}
