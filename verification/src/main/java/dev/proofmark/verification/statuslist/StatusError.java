package dev.proofmark.verification.statuslist;

/** What W3C calls that which went wrong (Bitstring Status List 1.0, "Processing Errors"). */
public enum StatusError {
    /** The list could not be had. */
    STATUS_RETRIEVAL_ERROR,

    /** The list is not what it claims to be, or not the one that was asked for. */
    STATUS_VERIFICATION_ERROR,

    /** The list is too short to hide a certificate among others. */
    STATUS_LIST_LENGTH_ERROR,

    /** The entry is behind the list's end. */
    RANGE_ERROR,

    /** A value is not written as it has to be. */
    MALFORMED_VALUE_ERROR
}
