package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The results that were taken in; they themselves are the feature's that computes them.
 *
 * @param sha256 of the file of predictions, lower-case hex
 * @param samples how many it has
 * @param takenBy opaque person id of the tester
 */
public record ResultsReference(UUID resultsId, String sha256, long samples, String takenBy, LocalDate takenOn) {}
