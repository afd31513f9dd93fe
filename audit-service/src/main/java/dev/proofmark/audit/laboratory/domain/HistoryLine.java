package dev.proofmark.audit.laboratory.domain;

import java.util.List;
import java.util.Objects;

/** A line of a laboratory's history: it counts until another one replaces it. */
public sealed interface HistoryLine permits Accreditation, TestScope, LaboratoryMember {

    Recorded recorded();

    Days days();

    /** Those that no other one replaces. */
    static <T extends HistoryLine> List<T> inForce(List<T> lines) {
        return lines.stream()
                .filter(line -> lines.stream()
                        .noneMatch(other -> Objects.equals(
                                other.recorded().replaces(), line.recorded().id())))
                .toList();
    }
}
