package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands, for those who recommend and decide.
 *
 * @param requirement null for an opportunity
 * @param verifiedOn the day of the effective verification
 */
public record FindingStanding(
        UUID findingId,
        FindingGrade grade,
        @Nullable String requirement,
        FindingStatus status,
        @Nullable LocalDate verifiedOn) {}
