package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.audittime.persistence.SchemeTables;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Audit times and what they are made of, for tests; the table is the scheme's. */
final class AuditTimeFixture {

    static final String PLANNER = "planner";
    static final String OTHER = "quality";
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final SchemeVersion SCHEME = new SchemeVersion("aims-42001", 1);
    static final AuditTimeTable TABLE = new SchemeTables().of(SCHEME).orElseThrow();
    static final BodyPolicy POLICY = new BodyPolicy(20, 30, false);
    static final List<String> PRODUCER = List.of("AI_PRODUCER");
    static final List<String> SEVERAL = List.of("AI_PRODUCER", "AI_PROVIDER");

    private AuditTimeFixture() {}

    static ApplicationFacts facts(long version, int headcount, List<String> roles) {
        return new ApplicationFacts(version, DAY, headcount, 1, roles, 1, 0);
    }

    /** An audit time of 120 people with two roles: 12 days of the table times 1.3. */
    static AuditTime aCalculated() {
        var identity = new AuditTimeIdentity(new UUID(0, 4), new UUID(0, 2), new UUID(0, 3), SCHEME);
        return AuditTimeDecisions.calculated(identity, facts(1, 120, SEVERAL), TABLE, POLICY);
    }

    static Adjustment reduction(int percent) {
        return reduction(AdjustmentFactor.MATURITY, percent);
    }

    static Adjustment reduction(AdjustmentFactor factor, int percent) {
        return new Adjustment(factor, AdjustmentDirection.DECREASE, percent, "seen in the last audit");
    }

    static Adjustment increase(AdjustmentFactor factor, int percent) {
        return new Adjustment(factor, AdjustmentDirection.INCREASE, percent, "several high-risk systems");
    }

    static AuditTimeWish wish(Adjustment... adjustments) {
        return new AuditTimeWish(null, List.of(adjustments), null, 0, null);
    }

    static AuditTimeWish wish(PersonnelGroup... groups) {
        return new AuditTimeWish(List.of(groups), List.of(), null, 0, null);
    }

    static AuditTimeWish shares(@Nullable Integer planning, int remote, @Nullable Integer stage1) {
        return new AuditTimeWish(null, List.of(), planning, remote, stage1);
    }

    static AuditTimeCommand.Determine determine(AuditTimeWish wish) {
        return new AuditTimeCommand.Determine(wish, TABLE, POLICY);
    }

    static AuditTime after(AuditTime time, AuditTimeCommand command, String actor) {
        return AuditTimeDecisions.decide(command, time, actor, DAY).orThrow().state();
    }

    /** The calculation for so many people of a full post each. */
    static Calculation calculation(int people, List<String> roles, Adjustment... adjustments) {
        var usual = AuditTimeInputs.unadjusted(people, TABLE.limits(), POLICY);
        return Calculation.of(TABLE, roles, wish(adjustments).over(usual));
    }
}
