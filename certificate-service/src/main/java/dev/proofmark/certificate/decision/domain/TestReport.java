package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.TestReportReference;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.domain.TestingLaboratory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory's report as far as a decision rests on it (ISO/IEC 17025:2017, 7.8.2 and 7.8.6).
 *
 * @param amends the report that this one replaces (7.8.8); null for the first
 * @param laboratoryJustified whether the body has a reason on record for a laboratory whose accreditation does not cover
 *     the method (ISO/IEC 17065:2012, 6.2.2)
 * @param productSha256 of the artefact that was tested
 * @param results none where the scheme measures no metrics
 * @param decisionRule null where no limits were agreed
 * @param asOf which event said so
 */
public record TestReport(
        UUID id,
        @Nullable UUID amends,
        TestReportReference reference,
        TestingLaboratory laboratory,
        boolean laboratoryJustified,
        String productSha256,
        @Nullable String dataSetSha256,
        @Nullable String predictionsSha256,
        String method,
        List<TestResult> results,
        @Nullable DecisionRule decisionRule,
        FactStamp asOf) {
    public TestReport {
        results = List.copyOf(results);
    }

    /** Whether the laboratory could be relied on for the method (I-44). */
    boolean laboratoryAccepted() {
        return laboratory.covered() || laboratoryJustified;
    }
}
