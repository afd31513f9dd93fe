package dev.proofmark.certificate.takeover.usecase;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a certificate came from that was not decided here.
 *
 * @param rowNumber in the file, as a spreadsheet counts
 * @param fileSha256 of the file
 * @param importedBy opaque id of whoever had it taken over
 */
public record Provenance(UUID importId, long rowNumber, String fileSha256, String importedBy, Instant importedAt) {}
