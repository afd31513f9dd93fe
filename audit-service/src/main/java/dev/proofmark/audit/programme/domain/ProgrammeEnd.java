package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;

/** Why the programme has no audits any more, from that day on. */
public record ProgrammeEnd(Cause cause, LocalDate on) {

    /** What ended it. */
    public enum Cause {
        WITHDRAWN,
        /** Another body certifies from now on (IAF MD 2). */
        TRANSFERRED_OUT
    }
}
