package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interval between both stages: after the body's limit stage 2 begins only once it was considered whether stage 1 is
 * to be repeated (ISO/IEC 17021-1:2015, 9.3.1.2.4; the standard itself names no limit).
 *
 * @param mostDays the body's limit
 * @param reason why stage 1 need not be repeated; null where nobody said
 */
public record LateStage2(int mostDays, @Nullable String reason) {

    boolean isLate(AuditKind kind, @Nullable Conclusion stage1, LocalDate today) {
        return kind == AuditKind.STAGE_2
                && stage1 != null
                && today.isAfter(stage1.concludedOn().plusDays(mostDays));
    }

    Optional<Refusal> objection(AuditKind kind, @Nullable Conclusion stage1, LocalDate today) {
        if (stage1 == null || !isLate(kind, stage1, today) || !reasonGiven().isBlank()) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(stage1.concludedOn(), today);
        return Optional.of(new Refusal(
                "stage-1-long-ago",
                List.of(FieldRefusal.of("/repeatingStage1", "required")),
                Map.of("days", Long.toString(days), "most", Integer.toString(mostDays))));
    }

    String reasonGiven() {
        return reason == null ? "" : reason;
    }
}
