package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingContent;
import dev.proofmark.audit.finding.domain.FindingGrade;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding to record; what each grade has to name is I-13's matter. */
record FindingRequest(
        @Nullable UUID id,
        @NotNull Grade grade,
        @Nullable @Size(max = 20) String requirement,
        @Nullable @Size(max = 8000) String statement,
        @Nullable @Size(max = 8000) String evidence,
        @Nullable UUID repeats) {

    /** The grade of a finding. */
    enum Grade {
        MAJOR,
        MINOR,
        OPPORTUNITY
    }

    FindingContent toContent() {
        return new FindingContent(
                FindingGrade.valueOf(grade.name()), requirement, statement == null ? "" : statement, evidence, repeats);
    }
}
