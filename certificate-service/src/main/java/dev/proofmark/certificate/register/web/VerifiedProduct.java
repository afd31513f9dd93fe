package dev.proofmark.certificate.register.web;

import static dev.proofmark.certificate.register.web.VerifyPage.text;

import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.CertifiedResult;
import dev.proofmark.certificate.certificate.domain.Product;
import dev.proofmark.certificate.certificate.domain.ProductWords;
import dev.proofmark.certificate.register.web.VerifyPage.Row;
import dev.proofmark.platform.web.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certified product as rows of the page behind the QR code. */
final class VerifiedProduct {
    private VerifiedProduct() {}

    static List<Row> rows(CertifiedProduct certified, Language language) {
        Product product = certified.product();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(text(language, "제품", "Product"), product.name()));
        rows.add(new Row(text(language, "버전", "Version"), product.version()));
        rows.add(new Row(text(language, "산출물 SHA-256", "SHA-256 of the artefact"), product.sha256()));
        rows.add(new Row(
                text(language, "운용 조건", "Operating conditions"),
                text(language, product.operatingConditionsKorean(), product.operatingConditionsEnglish())));
        rows.add(new Row(text(language, "시험방법", "Method"), certified.method()));
        addIfAny(rows, text(language, "시험 데이터 SHA-256", "SHA-256 of the test data"), certified.dataSetSha256());
        certified.results().forEach(result -> rows.add(row(result, language)));
        if (certified.decisionRule() != null) {
            rows.add(new Row(
                    text(language, "판정규칙", "Decision rule"),
                    words(ProductWords.rule(certified.decisionRule()), language)));
        }
        rows.add(new Row(
                text(language, "시험기관", "Laboratory"),
                words(ProductWords.laboratory(certified.laboratory()), language)));
        rows.add(new Row(
                text(language, "시험성적서", "Test report"), certified.report().number()));
        return rows;
    }

    /** For example {@code 0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · meets}. */
    private static Row row(CertifiedResult result, Language language) {
        var measured = result.result();
        List<String> parts = new ArrayList<>();
        parts.add(measured.value());
        parts.add(ProductWords.interval(measured));
        parts.add(ProductWords.limit(measured));
        if (measured.verdict() != null) {
            parts.add(words(ProductWords.verdict(measured.verdict()), language));
        }
        parts.removeIf(String::isEmpty);
        return new Row(words(ProductWords.metric(result), language), String.join(" · ", parts));
    }

    private static void addIfAny(List<Row> rows, String label, @Nullable String text) {
        if (text != null) {
            rows.add(new Row(label, text));
        }
    }

    private static String words(ProductWords.Words words, Language language) {
        return text(language, words.korean(), words.english());
    }
}
