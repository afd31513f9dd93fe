package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;

/** The days of an audit, both included. */
public record AuditDays(LocalDate firstDay, LocalDate lastDay) {

    /** Whether they are in order: a proposal is refused else. */
    boolean inOrder() {
        return !lastDay.isBefore(firstDay);
    }

    /** Whether they share a day with these. */
    public boolean touch(AuditDays others) {
        return !firstDay.isAfter(others.lastDay) && !lastDay.isBefore(others.firstDay);
    }

    boolean include(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The days really used, when the audit ends before its planned last day. */
    AuditDays endingBy(LocalDate concludedOn) {
        return concludedOn.isBefore(lastDay) ? new AuditDays(firstDay, concludedOn) : this;
    }
}
