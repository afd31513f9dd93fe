package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Availability;
import java.time.LocalDate;
import java.util.List;

/** When somebody is not there. */
record AvailabilityView(String personId, List<AbsenceView> absences) {

    /** Days, both included. */
    record AbsenceView(LocalDate firstDay, LocalDate lastDay) {}

    static AvailabilityView of(Availability availability) {
        return new AvailabilityView(
                availability.personId().toString(),
                availability.absences().stream()
                        .map(absence -> new AbsenceView(absence.firstDay(), absence.lastDay()))
                        .toList());
    }
}
