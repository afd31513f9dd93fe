package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of one audit.
 *
 * @param kind null while no event named it
 * @param lastDay its last day at the client; null until it is concluded
 * @param reported whether its report is issued
 * @param recommendation the newest that was made after it
 */
public record AuditFacts(
        UUID id,
        @Nullable AuditKind kind,
        @Nullable LocalDate lastDay,
        boolean reported,
        @Nullable Recommendation recommendation) {

    static AuditFacts of(UUID id, @Nullable AuditKind kind) {
        return new AuditFacts(id, kind, null, false, null);
    }

    AuditFacts concluded(LocalDate last) {
        return new AuditFacts(id, kind, last, reported, recommendation);
    }

    AuditFacts afterReport() {
        return new AuditFacts(id, kind, lastDay, true, recommendation);
    }

    AuditFacts recommended(Recommendation made) {
        return new AuditFacts(id, kind, lastDay, reported, made);
    }

    /** Its last day; the beginning of time while it is not concluded. */
    LocalDate endedOn() {
        return lastDay == null ? LocalDate.MIN : lastDay;
    }

    boolean endedBefore(LocalDate day) {
        return endedOn().isBefore(day);
    }

    /** When its recommendation was published; the beginning of time while there is none. */
    Instant recommendedAt() {
        return recommendation == null ? Instant.MIN : recommendation.asOf().time();
    }

    /** The knowledge of both, whichever came first. */
    static AuditFacts merged(AuditFacts known, AuditFacts told) {
        return new AuditFacts(
                known.id,
                Later.of(known.kind, told.kind),
                Later.of(known.lastDay, told.lastDay),
                known.reported || told.reported,
                Later.by(known.recommendation, told.recommendation, Recommendation::asOf));
    }
}
