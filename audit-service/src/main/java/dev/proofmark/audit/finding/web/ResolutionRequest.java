package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The lead's choice; a content comes with {@code MERGED} and with nothing else. */
record ResolutionRequest(
        @NotNull Choice choice,
        @Nullable @Valid RevisionRequest content,
        @NotBlank @Size(max = 4000) String reason) {

    /** Which content the finding has from then on. */
    enum Choice {
        KEPT,
        SENT,
        MERGED
    }

    FindingConflict.Choice toChoice() {
        return FindingConflict.Choice.valueOf(choice.name());
    }

    @Nullable FindingContent toContent() {
        if ((choice == Choice.MERGED) == (content == null)) {
            throw new RefusedException(Refusal.at("content-of-merging", "/content"));
        }
        return content == null ? null : content.toContent();
    }
}
