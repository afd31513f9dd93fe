package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Absence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** When somebody is not there: all of it, in place of what was said before. */
record AvailabilityRequest(@NotNull @Size(max = 200) List<@NotNull @Valid AbsenceRequest> absences) {

    /** Days, both included. */
    record AbsenceRequest(
            @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}

    List<Absence> toAbsences() {
        return absences.stream()
                .map(absence -> new Absence(absence.firstDay(), absence.lastDay()))
                .toList();
    }
}
