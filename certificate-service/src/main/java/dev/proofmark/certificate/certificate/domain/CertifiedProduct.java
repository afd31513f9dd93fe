package dev.proofmark.certificate.certificate.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says of a product: which version it is, how it was tested and what the test came to
 * (ISO/IEC 17065:2012, 7.7.1; I-46).
 *
 * @param method as it is cited, for example {@code ISO/IEC TS 4213:2022}
 * @param dataSetSha256 of the test data, lower-case hex; null where the scheme needs none
 * @param predictionsSha256 of the predictions that the metrics were recomputed from; null where there are none
 * @param results none where the scheme measures no metrics
 * @param decisionRule null where no limits were agreed
 */
public record CertifiedProduct(
        Product product,
        String method,
        @Nullable String dataSetSha256,
        @Nullable String predictionsSha256,
        List<CertifiedResult> results,
        @Nullable DecisionRule decisionRule,
        TestingLaboratory laboratory,
        TestReportReference report) {
    public CertifiedProduct {
        results = List.copyOf(results);
    }
}
