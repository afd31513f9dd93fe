package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the team found (ISO/IEC 17021-1:2015, 9.4.5.3).
 *
 * @param requirement the clause or control that is not met; null for an opportunity
 * @param evidence the objective evidence; may be missing for an opportunity
 */
public record FindingContent(
        FindingGrade grade,
        @Nullable String requirement,
        String statement,
        @Nullable String evidence) {}
