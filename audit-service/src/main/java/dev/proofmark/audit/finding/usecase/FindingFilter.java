package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings somebody asks for: all that is said has to hold.
 *
 * @param dueBefore what they owe next is due before that day
 */
public record FindingFilter(
        @Nullable FindingStatus status,
        @Nullable FindingGrade grade,
        @Nullable UUID certificationId,
        @Nullable UUID auditId,
        @Nullable LocalDate dueBefore) {}
