package dev.proofmark.certificate.takeover.web;

import dev.proofmark.certificate.takeover.usecase.Provenance;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a certificate came from that was not decided here; there is no evidence manifest of it.
 *
 * @param row in the file, as a spreadsheet counts
 * @param importedBy opaque id of whoever had the file taken over
 */
public record ProvenanceView(
        String provenance, UUID importId, long row, String fileSha256, String importedBy, Instant importedAt) {

    static ProvenanceView of(Provenance found) {
        return new ProvenanceView(
                "IMPORTED",
                found.importId(),
                found.rowNumber(),
                found.fileSha256(),
                found.importedBy(),
                found.importedAt());
    }
}
