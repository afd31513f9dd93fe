package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client shows for its corrective action.
 *
 * @param sha256 hash of a document, if there is one
 */
public record Evidence(String description, @Nullable String sha256, String by, LocalDate on) {}
