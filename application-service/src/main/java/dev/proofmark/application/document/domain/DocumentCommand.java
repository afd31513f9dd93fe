package dev.proofmark.application.document.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What can be asked of a document. */
public sealed interface DocumentCommand {

    /**
     * The applicant uploads content, the first or a new one.
     *
     * @param scan how the content stands with the scanner as it arrives
     */
    record AddContent(
            UUID versionId,
            DocumentContent content,
            String personId,
            LocalDate today,
            Scan scan,
            Circumstances circumstances)
            implements DocumentCommand {}

    /**
     * The scanner has a verdict on a content.
     *
     * @param verdict {@link Scan.Clean} or {@link Scan.Infected}
     */
    record SettleScan(UUID versionId, Scan verdict) implements DocumentCommand {}
}
