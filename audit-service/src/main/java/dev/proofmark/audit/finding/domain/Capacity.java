package dev.proofmark.audit.finding.domain;

/** In what capacity somebody acts on the findings of one audit. */
public enum Capacity {
    /** The lead or an auditor of the audit's team. */
    AUDITS,
    /** On the team as technical expert or observer: raises, judges and verifies nothing alone. */
    ADVISES,
    /** Acts for the client; whoever does so stays the client, whatever else they are. */
    CLIENT
}
