package dev.proofmark.contracts.schemes;

import org.jspecify.annotations.Nullable;

/**
 * A standard and its edition; a certificate names both (ISO/IEC 17021-1:2015, 8.2.2 e).
 *
 * @param year of the edition; absent while nobody could confirm it, and then it stands on no certificate
 */
public record StandardEdition(String number, @Nullable Integer year, boolean verified, String source) {

    /** The standard as it is cited: {@code ISO/IEC 42001:2023}. */
    public String reference() {
        return year == null ? number : number + ":" + year;
    }
}
