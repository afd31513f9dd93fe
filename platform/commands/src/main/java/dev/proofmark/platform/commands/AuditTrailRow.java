package dev.proofmark.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail; the database grants no change of it. */
record AuditTrailRow(
        UUID id,
        Instant recordedAt,
        LocalDate businessDate,
        String actor,
        String operation,
        String target,
        String bodySha256,
        String correlationId,
        @Nullable String traceparent) {}
