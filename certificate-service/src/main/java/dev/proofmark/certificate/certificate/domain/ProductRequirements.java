package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the certificate of a product has to say of it: which one it is, and what it was tested on (I-46). */
final class ProductRequirements {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final String AT = "/scope/product";

    private final List<FieldRefusal> missing = new ArrayList<>();

    private ProductRequirements() {}

    static List<FieldRefusal> missing(CertifiedProduct certified) {
        ProductRequirements requirements = new ProductRequirements();
        requirements.check(certified.product());
        requirements.check(certified);
        return requirements.missing;
    }

    private void check(Product product) {
        require("/name", product.name());
        require("/version", product.version());
        requireHash("/sha256", product.sha256());
        require("/operatingConditionsKorean", product.operatingConditionsKorean());
        require("/operatingConditionsEnglish", product.operatingConditionsEnglish());
    }

    private void check(CertifiedProduct certified) {
        require("/method", certified.method());
        require("/laboratory/nameKorean", certified.laboratory().nameKorean());
        require("/laboratory/nameEnglish", certified.laboratory().nameEnglish());
        require("/report/number", certified.report().number());
        requireHash("/report/sha256", certified.report().sha256());
        if (!certified.results().isEmpty()) {
            requireHash("/dataSetSha256", certified.dataSetSha256());
            requireHash("/predictionsSha256", certified.predictionsSha256());
        }
        if (certified.decisionRule() == null
                && certified.results().stream()
                        .anyMatch(result -> result.result().limit() != null)) {
            add("/decisionRule");
        }
    }

    private void require(String pointer, String text) {
        if (text.isBlank()) {
            add(pointer);
        }
    }

    private void requireHash(String pointer, @Nullable String hash) {
        if (hash == null || !SHA_256.matcher(hash).matches()) {
            add(pointer);
        }
    }

    private void add(String pointer) {
        missing.add(FieldRefusal.of(AT + pointer, "required"));
    }
}
