package dev.proofmark.systemtests;

import java.time.LocalDate;

/**
 * The organisation that a walk certifies, which no other walk knows.
 *
 * @param today of the business clock, on which everything in the walk happens
 */
record Client(String korean, String english, String registrationNumber, LocalDate today, Words words) {

    /** Its name as the reader of this walk sees it. */
    String name() {
        return words.either(korean, english);
    }
}
