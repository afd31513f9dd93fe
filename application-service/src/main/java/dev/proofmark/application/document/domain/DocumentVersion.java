package dev.proofmark.application.document.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One content that a document has or had.
 *
 * @param number 1 for the first
 * @param uploadedBy opaque id of the person
 * @param uploadedOn the business day
 */
public record DocumentVersion(
        UUID id, int number, DocumentContent content, String uploadedBy, LocalDate uploadedOn, Scan scan) {

    DocumentVersion with(Scan changed) {
        return new DocumentVersion(id, number, content, uploadedBy, uploadedOn, changed);
    }
}
