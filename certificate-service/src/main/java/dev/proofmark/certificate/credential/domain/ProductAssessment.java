package dev.proofmark.certificate.credential.domain;

import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedResult;
import dev.proofmark.certificate.certificate.domain.Product;
import dev.proofmark.certificate.certificate.domain.ProductWords;
import dev.proofmark.certificate.certificate.domain.TestResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says of a product: the version as the thing that was assessed, each metric as a performance of it, and
 * everything else that it holds under as a condition. Numbers are numbers, as UNTP wants them; the decimals that the
 * laboratory stated stand in the conditions.
 */
final class ProductAssessment {
    /** UNECE Recommendation 20: one, for what has no unit. */
    private static final String ONE = "C62";

    private final CertifiedProduct certified;
    private final IssuerAddress issuer;
    private final String scheme;

    /**
     * Of one product.
     *
     * @param scheme with its version, of which the metrics' ids are
     */
    ProductAssessment(CertifiedProduct certified, IssuerAddress issuer, String scheme) {
        this.certified = certified;
        this.issuer = issuer;
        this.scheme = scheme;
    }

    /** The version of the product, named by the hash of its artefact (RFC 6920), which was compared with what was tested. */
    List<Map<String, Object>> products() {
        Product product = certified.product();
        Map<String, Object> named = named("Product", naming(product.sha256()), product.name());
        named.put("modelNumber", product.version());
        Map<String, Object> verification = new LinkedHashMap<>();
        verification.put("type", List.of("ProductVerification"));
        verification.put("product", named);
        verification.put("idVerifiedByCAB", true);
        return List.of(verification);
    }

    private static String naming(String sha256) {
        return "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(sha256));
    }

    List<Map<String, Object>> performances() {
        return certified.results().stream().map(this::performance).toList();
    }

    private Map<String, Object> performance(CertifiedResult result) {
        Map<String, Object> performance = new LinkedHashMap<>();
        performance.put("type", List.of("Performance"));
        performance.put(
                "metric",
                named(
                        "PerformanceMetric",
                        issuer.named("metrics", scheme + "." + result.result().metric()),
                        ProductWords.metric(result).english()));
        performance.put("measure", measure(result.result()));
        return performance;
    }

    private static Map<String, Object> measure(TestResult result) {
        BigDecimal value = new BigDecimal(result.value());
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("type", List.of("Measure"));
        measure.put("value", value.doubleValue());
        putDistance(measure, "upperTolerance", value, result.intervalHigh());
        putDistance(measure, "lowerTolerance", value, result.intervalLow());
        measure.put("unit", ONE);
        return measure;
    }

    /** From the value to the end of its interval. */
    private static void putDistance(Map<String, Object> measure, String name, BigDecimal value, @Nullable String end) {
        if (end != null) {
            measure.put(
                    name,
                    new BigDecimal(end)
                            .subtract(value)
                            .abs()
                            .stripTrailingZeros()
                            .doubleValue());
        }
    }

    List<String> conditions() {
        Product product = certified.product();
        List<String> conditions = new ArrayList<>();
        conditions.add("Operating conditions: " + product.operatingConditionsEnglish());
        conditions.add("운용 조건: " + product.operatingConditionsKorean());
        conditions.add("Artefact: SHA-256 " + product.sha256());
        if (product.task() != null) {
            conditions.add("Task: " + ProductWords.task(product.task()).english());
        }
        addIfAny(conditions, "Positive class: ", product.positiveClass());
        addIfAny(conditions, "Thresholds: ", ProductWords.thresholds(product));
        conditions.add("Method: " + certified.method());
        addIfAny(conditions, "Test data: SHA-256 ", certified.dataSetSha256());
        addIfAny(conditions, "Predictions: SHA-256 ", certified.predictionsSha256());
        if (certified.decisionRule() != null) {
            conditions.add("Decision rule: "
                    + ProductWords.rule(certified.decisionRule()).english());
        }
        certified.results().forEach(result -> conditions.add(stated(result)));
        conditions.add(
                "Laboratory: " + ProductWords.laboratory(certified.laboratory()).english());
        conditions.add("Test report: " + certified.report().number() + " of "
                + certified.report().issuedOn() + ", tested from "
                + certified.report().testedFrom() + " until "
                + certified.report().testedUntil() + ", SHA-256 "
                + certified.report().sha256());
        return conditions;
    }

    /** For example: {@code Accuracy: 0.953, interval 0.9484 – 0.9573 (95 %), limit ≥ 0.94: meets}. */
    private static String stated(CertifiedResult result) {
        TestResult measured = result.result();
        StringBuilder stated = new StringBuilder(ProductWords.metric(result).english() + ": " + measured.value());
        append(stated, ", interval ", ProductWords.interval(measured));
        append(stated, ", limit ", ProductWords.limit(measured));
        if (measured.verdict() != null) {
            append(stated, ": ", ProductWords.verdict(measured.verdict()).english());
        }
        return stated.toString();
    }

    private static void append(StringBuilder stated, String before, String text) {
        if (!text.isEmpty()) {
            stated.append(before).append(text);
        }
    }

    private static void addIfAny(List<String> conditions, String before, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            conditions.add(before + text);
        }
    }

    /** What is assessed of products: what was measured, or else their quality. */
    Map<String, Object> topic() {
        return certified.results().isEmpty()
                ? named(
                        "ConformityTopic",
                        issuer.named("conformity-topics", "ai-quality"),
                        "Quality of artificial intelligence")
                : named(
                        "ConformityTopic",
                        issuer.named("conformity-topics", "ai-performance"),
                        "Measured performance of artificial intelligence");
    }

    private static Map<String, Object> named(String type, String id, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("type", List.of(type));
        thing.put("id", id);
        thing.put("name", name);
        return thing;
    }
}
