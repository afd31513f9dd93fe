package dev.proofmark.audit.audittime.web;

import dev.proofmark.audit.audittime.domain.Adjustment;
import dev.proofmark.audit.audittime.domain.AdjustmentDirection;
import dev.proofmark.audit.audittime.domain.AdjustmentFactor;
import dev.proofmark.audit.audittime.domain.AuditTimeWish;
import dev.proofmark.audit.audittime.domain.PersonnelGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the programme manager determines; what is left out stays as usual. */
record DeterminationRequest(
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid GroupRequest> groups,
        @Nullable @Size(max = 30) List<@NotNull @Valid FactorRequest> factors,
        @Nullable @Min(0) @Max(100) Integer planningAndReportingPercent,
        @Nullable @Min(0) @Max(100) Integer remotePercent,
        @Nullable @Min(1) @Max(99) Integer stage1Percent) {

    private static final int FULL_TIME = 100;

    /** People who work alike, of all shifts and with contractors. */
    record GroupRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(1) @Max(1_000_000) Integer people,
            @Nullable @Min(1) @Max(100) Integer fullTimePercent,
            @Nullable @Min(1) @Max(1_000_000) Integer countedAs,
            @Nullable @Size(max = 4000) String justification) {

        PersonnelGroup toGroup() {
            return new PersonnelGroup(
                    name, people, fullTimePercent == null ? FULL_TIME : fullTimePercent, countedAs, justification);
        }
    }

    /** A factor; its justification is I-06's matter. */
    record FactorRequest(
            @NotNull FactorId id,
            @NotNull Direction direction,
            @NotNull @Min(1) @Max(1000) Integer percent,
            @Nullable @Size(max = 4000) String justification) {

        Adjustment toAdjustment() {
            return new Adjustment(
                    AdjustmentFactor.valueOf(id.name()),
                    AdjustmentDirection.valueOf(direction.name()),
                    percent,
                    justification == null ? "" : justification);
        }
    }

    /** What is looked at. */
    enum FactorId {
        AI_SYSTEM_NUMBER,
        AI_SYSTEM_COMPLEXITY,
        AI_SYSTEM_RISK,
        AUTONOMY_AND_IMPACT,
        DATA,
        LIFE_CYCLE,
        REGULATION,
        OTHER_CERTIFICATION,
        SITES,
        OUTSOURCING,
        MATURITY,
        EARLIER_AUDITS,
        LANGUAGE
    }

    /** Whether a factor lengthens or shortens the audit. */
    enum Direction {
        INCREASE,
        DECREASE
    }

    AuditTimeWish toWish() {
        return new AuditTimeWish(
                groups == null
                        ? null
                        : groups.stream().map(GroupRequest::toGroup).toList(),
                factors == null
                        ? List.of()
                        : factors.stream().map(FactorRequest::toAdjustment).toList(),
                planningAndReportingPercent,
                remotePercent == null ? 0 : remotePercent,
                stage1Percent);
    }
}
