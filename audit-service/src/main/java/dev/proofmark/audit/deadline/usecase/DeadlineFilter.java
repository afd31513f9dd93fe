package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which deadlines somebody asks for: all that is said has to hold. */
public record DeadlineFilter(
        @Nullable DeadlineStatus status,
        @Nullable DeadlineKind kind,
        @Nullable LocalDate dueBefore,
        @Nullable UUID certificationId) {}
