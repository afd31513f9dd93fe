package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.version;

import dev.proofmark.application.product.domain.ProductFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the makers of products fill in, as JSON. */
final class Products {

    static final String PERFORMANCE = "ai-model-performance-4213";
    static final String QUALITY = "ai-system-quality-25058";

    private Products() {}

    /** Path of a new draft under the scheme. */
    static String aDraft(String scheme) {
        Map<String, Object> form =
                Map.of("organisationId", Cases.anOrganisation().toString(), "scheme", scheme, "kind", "INITIAL");
        return "/applications/"
                + expect(201, APPLICANT.post("/applications", form)).path("id");
    }

    static String aSubmittedApplication(String scheme, Map<String, Object> product) {
        String application = aDraft(scheme);
        expect(200, APPLICANT.put(application, version(application), content(product)));
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        return application;
    }

    static Map<String, Object> content(Map<String, Object> product) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("scopeKorean", "표면 불량 검출 모델");
        form.put("scopeEnglish", "A model that finds defects on surfaces");
        form.put("consultancy", Map.of("received", true, "consultantOrganisation", "가람자문", "endedOn", "2025-01-31"));
        form.put("product", product);
        return form;
    }

    /** Of a system that is judged by its characteristics. */
    static Map<String, Object> system() {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("name", "Gaon Vision");
        product.put("version", "2.1.0");
        product.put("sha256", ProductFixtures.SHA256.toUpperCase(Locale.ROOT));
        product.put("operatingConditionsKorean", "컨베이어 위 2MP 사진");
        product.put("operatingConditionsEnglish", "2 MP images above the conveyor");
        return product;
    }

    /** Of a model that is measured. */
    static Map<String, Object> model() {
        Map<String, Object> product = system();
        product.put("task", "BINARY");
        product.put("classes", List.of("defect", "sound"));
        product.put("positiveClass", "defect");
        product.put("thresholds", List.of(Map.of("label", "defect", "value", "0.35")));
        product.put(
                "requirements",
                List.of(
                        limit("recall", "defect", "0.950"),
                        Map.of("metric", "kappa", "side", "AT_LEAST", "limit", "0.8")));
        product.put("decisionRule", Map.of("kind", "GUARD_BANDED", "confidence", "0.95"));
        return product;
    }

    static Map<String, Object> limit(String metric, String label, String limit) {
        return Map.of("metric", metric, "label", label, "side", "AT_LEAST", "limit", limit);
    }

    /** Of a model with more than one thing wrong. */
    static Map<String, Object> contradictions() {
        Map<String, Object> product = model();
        product.put("positiveClass", "broken");
        List<Object> requirements = new ArrayList<>();
        requirements.add(limit("beauty", "defect", "0.9"));
        requirements.add(limit("recall", "defect", "95"));
        product.put("requirements", requirements);
        product.put("decisionRule", Map.of("kind", "SIMPLE", "confidence", "0.95"));
        return product;
    }
}
