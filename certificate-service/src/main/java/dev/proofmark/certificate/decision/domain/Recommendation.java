package dev.proofmark.certificate.decision.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the audit team recommends at the end of an audit (ISO/IEC 17021-1:2015, 9.5.3.1 and 9.6.1), or an evaluator at the end
 * of an evaluation (ISO/IEC 17065:2012, 7.4.9).
 *
 * @param auditId the audit or evaluation that it was made after
 * @param lastDayOfStage2 null after an evaluation
 */
public record Recommendation(
        UUID auditId, Kind kind, String madeBy, @Nullable LocalDate lastDayOfStage2, LocalDate madeOn, FactStamp asOf) {
    /** To grant or to refuse, and what of a certificate that there is. */
    public enum Kind {
        GRANT,
        REFUSE,
        MAINTAIN,
        SUSPEND,
        REDUCE,
        WITHDRAW
    }
}
