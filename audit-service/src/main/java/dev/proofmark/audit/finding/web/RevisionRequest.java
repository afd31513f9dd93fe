package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.web.FindingRequest.Grade;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a finding is to say; its grade is changed by regrading. */
record RevisionRequest(
        @NotNull Grade grade,
        @Nullable @Size(max = 20) String requirement,
        @Nullable @Size(max = 8000) String statement,
        @Nullable @Size(max = 8000) String evidence,
        @Nullable UUID repeats) {

    FindingContent toContent() {
        return new FindingContent(
                FindingGrade.valueOf(grade.name()),
                requirement,
                Objects.requireNonNullElse(statement, ""),
                evidence,
                repeats);
    }
}
