package dev.proofmark.audit.laboratory.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides what may be recorded of a laboratory. What was recorded stays, since a test is judged by what held on its days
 * (I-44): a mistake is corrected by a line in its place.
 */
public final class LaboratoryDecisions {

    private LaboratoryDecisions() {}

    /** The laboratory under another name or at another address. */
    public static Laboratory rename(Laboratory laboratory, LaboratoryDetails details) {
        return laboratory.with(details);
    }

    /** What forbids a line, or nothing. */
    public static Optional<Refusal> objection(Laboratory laboratory, HistoryLine line) {
        if (line.days().reversed()) {
            return Optional.of(Refusal.at("laboratory-days-order", "/until"));
        }
        var replaced = line.recorded().replaces();
        var known = laboratory.linesLike(line);
        if (replaced != null
                && HistoryLine.inForce(known).stream()
                        .noneMatch(other -> other.recorded().id().equals(replaced))) {
            return Optional.of(Refusal.at("line-not-in-force", "/replaces"));
        }
        return known.stream()
                        .anyMatch(other -> Objects.equals(
                                other.recorded().id(), line.recorded().id()))
                ? Optional.of(Refusal.of("already-exists"))
                : Optional.empty();
    }

    /** The laboratory with a line more. */
    public static Laboratory record(Laboratory laboratory, HistoryLine line) {
        return laboratory.with(line);
    }
}
