package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test plan says; a draft may lack anything, and lacks nothing once it is approved.
 *
 * @param cost null where no times are measured
 * @param procedure number and version of the laboratory's own procedure (ISO/IEC 17025:2017, 7.2)
 * @param location where the laboratory works, if at the client's or from afar, too (7.8.2.1 c)
 */
public record PlanContent(
        List<CriterionAnswer> criteria,
        @Nullable DataSetCard dataSet,
        @Nullable Independence independence,
        @Nullable TestEnvironment environment,
        @Nullable CostConditions cost,
        @Nullable String procedure,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable String location) {

    public PlanContent {
        criteria = List.copyOf(criteria);
    }
}
