package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the team told the client in the closing meeting (ISO/IEC 17021-1:2015, 9.4.7).
 *
 * @param readiness of stage 1 only
 * @param concerns areas that could become nonconformities in stage 2
 */
public record Conclusion(@Nullable Readiness readiness, String summary, List<String> concerns, LocalDate concludedOn) {

    public Conclusion {
        concerns = List.copyOf(concerns);
    }

    /** Whether stage 2 may follow. */
    public boolean permitsStage2() {
        return readiness == Readiness.READY || readiness == Readiness.READY_WITH_CONCERNS;
    }
}
