package dev.proofmark.verification.statuslist;

import java.util.Locale;

/** What a set bit means (Bitstring Status List 1.0). */
public enum StatusPurpose {
    /** The credential is over, for good. */
    REVOCATION,

    /** The credential does not count for now. */
    SUSPENSION;

    /** As credentials and lists write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StatusPurpose of(String check, String written) throws StatusListException {
        for (StatusPurpose purpose : values()) {
            if (purpose.written().equals(written)) {
                return purpose;
            }
        }
        throw new StatusListException(check, StatusError.MALFORMED_VALUE_ERROR, "revocation or suspension", written);
    }
}
