package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedResult;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.usecase.SchemeCatalogue;
import dev.proofmark.certificate.decision.domain.AgreedProduct;
import dev.proofmark.certificate.decision.domain.Agreement;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.EvaluationFacts;
import dev.proofmark.certificate.decision.domain.TestReport;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.EvaluationTerms;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeMetric;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a certificate says after a grant: the scope that was agreed on and, of a product, what its test came to. */
@ApplicationScoped
public class GrantedScope {
    private final SchemeCatalogue schemes;

    public GrantedScope(SchemeCatalogue schemes) {
        this.schemes = schemes;
    }

    ScopeStatement of(CertificationFile file, Agreement agreement) {
        AgreedProduct agreed = agreement.product();
        return agreed == null
                ? agreement.scope()
                : file.evaluation()
                        .map(EvaluationFacts::report)
                        .map(report -> agreement.scope().evaluated(certified(agreed, report, scheme(agreement))))
                        .orElseGet(agreement::scope);
    }

    private Scheme scheme(Agreement agreement) {
        return schemes.get(agreement.scheme().id(), agreement.scheme().version());
    }

    private static CertifiedProduct certified(AgreedProduct agreed, TestReport report, Scheme scheme) {
        return new CertifiedProduct(
                agreed.product(),
                report.method(),
                report.dataSetSha256(),
                report.predictionsSha256(),
                report.results().stream().map(result -> titled(result, scheme)).toList(),
                report.decisionRule(),
                report.laboratory(),
                report.reference());
    }

    private static CertifiedResult titled(TestResult result, Scheme scheme) {
        EvaluationTerms terms = scheme.evaluation();
        List<SchemeMetric> metrics = terms == null ? List.of() : terms.metrics();
        Bilingual title = metrics.stream()
                .filter(metric -> metric.id().equals(result.metric()))
                .findFirst()
                .map(SchemeMetric::title)
                .orElseGet(() -> new Bilingual(result.metric(), result.metric()));
        return new CertifiedResult(title.korean(), title.english(), result);
    }
}
