package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.programme.domain.Cycle;
import java.util.List;

/** The programme's cycles as one JSON object. */
record StoredCycles(List<Cycle> cycles) {

    StoredCycles {
        cycles = List.copyOf(cycles);
    }
}
