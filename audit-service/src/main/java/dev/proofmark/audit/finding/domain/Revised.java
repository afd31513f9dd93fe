package dev.proofmark.audit.finding.domain;

import java.util.List;

/** A finding with what its history gains. */
public record Revised(Finding finding, List<FindingRevision> history) {

    public Revised {
        history = List.copyOf(history);
    }
}
