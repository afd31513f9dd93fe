package dev.proofmark.application.document.web;

import dev.proofmark.application.document.domain.DocumentDetails;
import dev.proofmark.application.document.domain.DocumentKind;
import dev.proofmark.platform.storage.inspection.FileName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to add a document. How long a file's name may be, and what may be in it, is a rule of its own. */
record DocumentRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 1000) String fileName,
        @Nullable LocalDate effectiveDate,
        @Nullable @Size(max = 2000) String description) {

    DocumentDetails toDetails() {
        return new DocumentDetails(title, kind, FileName.composed(fileName), effectiveDate, description);
    }
}
