package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.InputHash;
import java.util.List;

/** The inputs as a JSON object: the reactive driver takes no bare array into a JSON column. */
record DecisionInputs(List<InputHash> events) {
    DecisionInputs {
        events = List.copyOf(events);
    }
}
