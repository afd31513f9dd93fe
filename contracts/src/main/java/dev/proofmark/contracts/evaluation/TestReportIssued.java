package dev.proofmark.contracts.evaluation;

import dev.proofmark.contracts.DecisionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory's report is authorised: what was tested, on which data, and what it came to (ISO/IEC 17025:2017, 7.8.2 and
 * 7.8.6).
 *
 * @param certificationId spans everything from the first application on
 * @param number the report's own, which stands on each of its pages
 * @param amends the report that this one replaces (7.8.8); null for the first
 * @param productSha256 of the artefact that was tested, lower-case hex
 * @param dataSetSha256 of the test data; null where the scheme needs none
 * @param predictionsSha256 of the file of predictions that the metrics were recomputed from; null where there is none
 * @param method as it is cited, for example {@code ISO/IEC TS 4213:2022}
 * @param laboratoryJustification why the body accepts a laboratory whose accreditation doesn't cover the method
 *     (ISO/IEC 17065:2012, 6.2.2); whether there is one, its words stay with the evaluation
 * @param results none where the scheme measures no metrics
 * @param decisionRule null where no limits were agreed
 * @param sha256 of the printed report, lower-case hex
 * @param dataSha256 of the same report as JSON, lower-case hex
 */
public record TestReportIssued(
        UUID reportId,
        UUID evaluationId,
        UUID certificationId,
        UUID organisationId,
        String number,
        @Nullable UUID amends,
        TestingLaboratory laboratory,
        boolean laboratoryJustification,
        String productSha256,
        @Nullable String dataSetSha256,
        @Nullable String predictionsSha256,
        String method,
        LocalDate testedFrom,
        LocalDate testedUntil,
        List<TestResult> results,
        @Nullable DecisionRule decisionRule,
        List<EvaluationMember> team,
        String sha256,
        String dataSha256,
        LocalDate issuedOn) {
    public TestReportIssued {
        results = List.copyOf(results);
        team = List.copyOf(team);
    }
}
