package dev.proofmark.certificate.statuslist.domain;

import java.util.Locale;

/** What a bit says (Bitstring Status List 1.0, section 2.1). */
public enum StatusPurpose {
    /** For good: the certificate is over, or a later revision was published. */
    REVOCATION,
    /** For the time being. An expiry sets no bit: the credential's own last day says it. */
    SUSPENSION;

    /** As credentials write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
