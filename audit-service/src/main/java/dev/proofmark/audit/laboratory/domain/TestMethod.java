package dev.proofmark.audit.laboratory.domain;

import org.jspecify.annotations.Nullable;

/**
 * A method at one edition.
 *
 * @param number for example {@code ISO/IEC TS 4213}
 * @param year of the edition; null where nobody could confirm it
 */
public record TestMethod(String number, @Nullable Integer year) {

    /** The method as it is cited: {@code ISO/IEC TS 4213:2022}. */
    public String reference() {
        return year == null ? number : number + ":" + year;
    }
}
