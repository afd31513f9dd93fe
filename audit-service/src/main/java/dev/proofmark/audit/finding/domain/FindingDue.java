package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;

/** What the client owes next, and the last day in time for it. */
public record FindingDue(Kind kind, LocalDate on) {

    /** What is owed. */
    public enum Kind {
        RESPONSE,
        CLOSURE
    }
}
