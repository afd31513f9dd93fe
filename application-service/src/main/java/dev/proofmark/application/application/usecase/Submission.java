package dev.proofmark.application.application.usecase;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An application as it was handed in: what the body judged, whatever is written into the application afterwards.
 *
 * @param applicationVersion the application's version right after it was handed in
 * @param submittedBy opaque person id
 * @param document content and statement of applicability, as JSON
 * @param documentSha256 hash over the document's UTF-8 bytes, lower-case hex
 */
public record Submission(
        UUID applicationId,
        long applicationVersion,
        LocalDate submittedOn,
        String submittedBy,
        String document,
        String documentSha256) {}
