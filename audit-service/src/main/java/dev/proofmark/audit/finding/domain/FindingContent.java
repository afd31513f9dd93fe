package dev.proofmark.audit.finding.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the team found (ISO/IEC 17021-1:2015, 9.4.5.3).
 *
 * @param requirement the clause or control that is not met; null for an opportunity
 * @param evidence the objective evidence; may be missing for an opportunity
 * @param repeats the nonconformity of an earlier audit that was met again; null for a new one
 */
public record FindingContent(
        FindingGrade grade,
        @Nullable String requirement,
        String statement,
        @Nullable String evidence,
        @Nullable UUID repeats) {

    /** Something that was not found before. */
    public FindingContent(
            FindingGrade grade, @Nullable String requirement, String statement, @Nullable String evidence) {
        this(grade, requirement, statement, evidence, null);
    }

    FindingContent with(FindingGrade next) {
        return new FindingContent(next, requirement, statement, evidence, repeats);
    }
}
