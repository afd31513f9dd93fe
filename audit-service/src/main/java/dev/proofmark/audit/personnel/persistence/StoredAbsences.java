package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Absence;
import java.util.List;

/** Somebody's absences as one JSON object. */
record StoredAbsences(List<Absence> absences) {

    StoredAbsences {
        absences = List.copyOf(absences);
    }
}
