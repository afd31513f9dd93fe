package dev.proofmark.application.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant says of a document.
 *
 * @param fileName under which they know it; its end promises its type
 * @param effectiveDate since when what it says holds, which need not be when it was uploaded
 */
public record DocumentDetails(
        String title,
        DocumentKind kind,
        String fileName,
        @Nullable LocalDate effectiveDate,
        @Nullable String description) {}
