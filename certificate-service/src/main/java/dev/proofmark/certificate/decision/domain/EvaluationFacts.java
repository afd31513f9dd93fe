package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of one evaluation of a product (ISO/IEC 17065:2012, 7.4).
 *
 * @param opening null while nobody told of it
 * @param report the newest: one that amends another stands in its place
 * @param recommendation the newest of its evaluator
 * @param team everybody who ever took part, whoever came after them
 */
public record EvaluationFacts(
        UUID id,
        @Nullable Opening opening,
        @Nullable TestReport report,
        @Nullable Recommendation recommendation,
        Set<EvaluationMember> team) {
    public EvaluationFacts {
        team = Collections.unmodifiableSet(new LinkedHashSet<>(team));
    }

    /**
     * What it was opened for.
     *
     * @param asOf which event said so
     */
    public record Opening(UUID applicationId, FactStamp asOf) {}

    static EvaluationFacts of(UUID id, Set<EvaluationMember> team) {
        return new EvaluationFacts(id, null, null, null, team);
    }

    EvaluationFacts openedFor(Opening what) {
        return new EvaluationFacts(id, what, report, recommendation, team);
    }

    EvaluationFacts reported(TestReport issued) {
        return new EvaluationFacts(id, opening, issued, recommendation, team);
    }

    EvaluationFacts recommended(Recommendation made) {
        return new EvaluationFacts(id, opening, report, made, team);
    }

    boolean isFor(UUID applicationId) {
        return opening != null && opening.applicationId().equals(applicationId);
    }

    /** When its opening was published; the beginning of time while it is not known. */
    Instant openedAt() {
        return opening == null ? Instant.MIN : opening.asOf().time();
    }

    /** The knowledge of both, whichever came first. */
    static EvaluationFacts merged(EvaluationFacts known, EvaluationFacts told) {
        Set<EvaluationMember> both = new LinkedHashSet<>(known.team);
        both.addAll(told.team);
        return new EvaluationFacts(
                known.id,
                Later.by(known.opening, told.opening, Opening::asOf),
                Later.by(known.report, told.report, TestReport::asOf),
                Later.by(known.recommendation, told.recommendation, Recommendation::asOf),
                both);
    }
}
