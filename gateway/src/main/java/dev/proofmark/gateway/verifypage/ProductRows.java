package dev.proofmark.gateway.verifypage;

import dev.proofmark.contracts.register.PublicProduct;
import dev.proofmark.gateway.verifypage.VerifyPage.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certified product as rows, in the words of its document. */
final class ProductRows {
    private static final int PERCENT = 2;

    private ProductRows() {}

    static List<Row> of(PublicProduct product, Words words) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.of("제품", "Product"), product.name()));
        rows.add(new Row(words.of("버전", "Version"), product.version()));
        rows.add(new Row(words.of("산출물 SHA-256", "SHA-256 of the artefact"), product.sha256()));
        rows.add(new Row(
                words.of("운용 조건", "Operating conditions"),
                words.of(product.operatingConditionsKorean(), product.operatingConditionsEnglish())));
        rows.add(new Row(words.of("시험방법", "Method"), product.method()));
        if (product.dataSetSha256() != null) {
            rows.add(new Row(words.of("시험 데이터 SHA-256", "SHA-256 of the test data"), product.dataSetSha256()));
        }
        product.results().forEach(result -> rows.add(row(result, words)));
        if (product.decisionRule() != null) {
            rows.add(new Row(words.of("판정규칙", "Decision rule"), rule(product.decisionRule(), words)));
        }
        rows.add(new Row(words.of("시험기관", "Laboratory"), laboratory(product.laboratory(), words)));
        rows.add(new Row(words.of("시험성적서", "Test report"), product.report().number()));
        return rows;
    }

    /** For example {@code 0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · Meets}. */
    private static Row row(PublicProduct.Result result, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(result.value());
        parts.add(interval(result));
        parts.add(limit(result));
        parts.add(verdict(result.verdict(), words));
        parts.removeIf(String::isEmpty);
        String title = words.of(result.titleKorean(), result.titleEnglish());
        return new Row(result.label() == null ? title : title + " (" + result.label() + ")", String.join(" · ", parts));
    }

    private static String interval(PublicProduct.Result result) {
        if (result.intervalLow() == null || result.intervalHigh() == null) {
            return "";
        }
        String ends = result.intervalLow() + " – " + result.intervalHigh();
        return result.confidence() == null ? ends : ends + " (" + percent(result.confidence()) + ")";
    }

    private static String limit(PublicProduct.Result result) {
        if (result.side() == null || result.limit() == null) {
            return "";
        }
        return (result.side().equals("AT_LEAST") ? "≥ " : "≤ ") + result.limit();
    }

    private static String verdict(@Nullable String verdict, Words words) {
        return switch (verdict) {
            case null -> "";
            case "MEETS" -> words.of("만족", "Meets");
            case "DOES_NOT_MEET" -> words.of("불만족", "Does not meet");
            case "UNDECIDED" -> words.of("판정 불가", "Undecided");
            default -> verdict;
        };
    }

    private static String rule(PublicProduct.Rule rule, Words words) {
        if (rule.kind().equals("SIMPLE")) {
            return words.of("단순 판정: 값이 한계를 만족", "Simple: the value meets the limit");
        }
        String confidence = rule.confidence() == null ? "" : percent(rule.confidence());
        return words.of(
                "보호대역 판정: " + confidence + " 구간에서 한계에 가까운 끝이 한계를 만족",
                "Guard-banded: the end of the " + confidence + " interval nearer to the limit meets it");
    }

    private static String laboratory(PublicProduct.Laboratory laboratory, Words words) {
        String name = words.of(laboratory.nameKorean(), laboratory.nameEnglish());
        String number = laboratory.accreditationNumber();
        return number == null
                ? name
                : name + " ("
                        + words.of(
                                String.valueOf(laboratory.accreditationBodyKorean()),
                                String.valueOf(laboratory.accreditationBodyEnglish()))
                        + " " + number + ")";
    }

    private static String percent(String share) {
        return new BigDecimal(share)
                        .movePointRight(PERCENT)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
