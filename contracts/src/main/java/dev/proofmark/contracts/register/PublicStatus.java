package dev.proofmark.contracts.register;

/** What the register answers about a certificate on a day (ISO/IEC 17021-1:2015, 8.1.2 b). */
public enum PublicStatus {
    /** Published, and its first day is still to come. */
    NOT_YET_EFFECTIVE,
    ACTIVE,
    SUSPENDED,
    /** Its last day has passed without a renewal. */
    EXPIRED,
    WITHDRAWN,
    VOLUNTARILY_WITHDRAWN,
    TRANSFERRED_OUT
}
