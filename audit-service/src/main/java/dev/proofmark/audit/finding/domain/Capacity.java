package dev.proofmark.audit.finding.domain;

/** In what capacity somebody acts on the findings of one audit. */
public enum Capacity {
    /** The lead auditor of the audit's team. */
    LEADS,
    /** An auditor of the audit's team. */
    AUDITS,
    /** On the team as technical expert or observer: raises, judges and verifies nothing alone. */
    ADVISES,
    /** Acts for the client; whoever does so stays the client, whatever else they are. */
    CLIENT;

    /** Whether findings are theirs to raise, to judge and to verify. */
    boolean audits() {
        return this == LEADS || this == AUDITS;
    }
}
