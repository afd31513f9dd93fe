package dev.proofmark.application.document.domain;

import java.time.LocalDate;

/** How a content stands with the scanner for malware. */
public sealed interface Scan {

    /** This installation has no scanner. */
    record NotScanned() implements Scan {}

    /** No verdict yet. */
    record Pending() implements Scan {}

    /** Nothing was found. */
    record Clean(LocalDate on) implements Scan {}

    /**
     * Something was found, and the bytes are gone.
     *
     * @param signature the scanner's name for it
     */
    record Infected(LocalDate on, String signature) implements Scan {}

    /** What follows for the content. */
    default DocumentStatus status() {
        return switch (this) {
            case NotScanned none -> DocumentStatus.AVAILABLE;
            case Pending pending -> DocumentStatus.QUARANTINED;
            case Clean clean -> DocumentStatus.AVAILABLE;
            case Infected infected -> DocumentStatus.REJECTED;
        };
    }
}
