package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.Sending;
import dev.proofmark.audit.finding.web.FindingRequest.Grade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as a tool has it; the tool makes the finding's id and counts its own revisions of it. */
record SendingRequest(
        @NotNull UUID findingId,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String device,
        @NotNull @Min(1) @Max(1_000_000) Integer revision,
        @NotNull Grade grade,
        @Nullable @Size(max = 20) String requirement,
        @Nullable @Size(max = 8000) String statement,
        @Nullable @Size(max = 8000) String evidence,
        @Nullable UUID repeats) {

    Sending toSending() {
        return new Sending(
                findingId,
                device,
                revision,
                new FindingContent(
                        FindingGrade.valueOf(grade.name()),
                        requirement,
                        Objects.requireNonNullElse(statement, ""),
                        evidence,
                        repeats));
    }
}
