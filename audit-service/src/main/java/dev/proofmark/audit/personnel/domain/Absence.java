package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;

/** Days, both included, on which somebody is not there to audit; why is their own affair. */
public record Absence(LocalDate firstDay, LocalDate lastDay) {

    /** Whether it shares a day with these, both included. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && !lastDay.isBefore(first);
    }
}
