package dev.proofmark.application.agreement.usecase;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.proofmark.application.agreement.domain.AgreedSubject;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.product.domain.MetricRequirement;
import dev.proofmark.application.product.domain.Product;
import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.EvaluationTerms;
import dev.proofmark.contracts.schemes.Period;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeMetric;
import org.jspecify.annotations.Nullable;

/** A product of an application as its agreement names it: metrics and method in the words of the scheme. */
final class AgreedProducts {

    private AgreedProducts() {}

    static AgreedSubject.Product of(Product product, Scheme scheme) {
        EvaluationTerms evaluation =
                requireNonNull(scheme.evaluation(), "a product under a scheme that evaluates none");
        return new AgreedSubject.Product(
                new AgreedSubject.ProductName(said(product.name()), said(product.version()), said(product.sha256())),
                DraftTerms.words(product.operatingConditionsKorean(), product.operatingConditionsEnglish()),
                task(product),
                product.requirements().stream()
                        .map(requirement -> limit(requirement, evaluation))
                        .toList(),
                product.decisionRule(),
                evaluation.method().reference(),
                validity(scheme));
    }

    private static AgreedSubject.@Nullable Task task(Product product) {
        ClassificationTask task = product.task();
        return task == null
                ? null
                : new AgreedSubject.Task(
                        words(task),
                        product.classes(),
                        product.positiveClass(),
                        product.thresholds().stream()
                                .map(threshold ->
                                        new AgreedSubject.Threshold(said(threshold.label()), said(threshold.value())))
                                .toList());
    }

    private static Words words(ClassificationTask task) {
        return switch (task) {
            case BINARY -> new Words("이진 분류", "binary classification");
            case MULTI_CLASS -> new Words("다중 클래스 분류", "multi-class classification");
            case MULTI_LABEL -> new Words("다중 레이블 분류", "multi-label classification");
        };
    }

    /** For a draft an offer is refused, so a side and a metric of the scheme are there. */
    private static AgreedSubject.Limit limit(MetricRequirement requirement, EvaluationTerms evaluation) {
        Bilingual title = evaluation.metrics().stream()
                .filter(metric -> metric.id().equals(requirement.metric()))
                .map(SchemeMetric::title)
                .findFirst()
                .orElseThrow();
        return new AgreedSubject.Limit(
                new Words(title.korean(), title.english()),
                requirement.label(),
                requireNonNull(requirement.side()),
                said(requirement.limit()));
    }

    private static AgreedSubject.Validity validity(Scheme scheme) {
        Period surveillance = scheme.surveillanceInterval();
        return new AgreedSubject.Validity(
                scheme.validity().months(), surveillance == null ? null : surveillance.months());
    }

    private static String said(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
