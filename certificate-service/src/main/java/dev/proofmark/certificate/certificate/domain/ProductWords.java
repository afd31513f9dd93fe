package dev.proofmark.certificate.certificate.domain;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** How a product's test is put into words, the same wherever a certificate speaks of it. */
public final class ProductWords {
    private static final int PERCENT = 2;

    private ProductWords() {}

    /** A text in both languages. */
    public record Words(String korean, String english) {}

    public static Words task(ClassificationTask task) {
        return switch (task) {
            case BINARY -> new Words("이진 분류", "Binary classification");
            case MULTI_CLASS -> new Words("다중 클래스 분류", "Multi-class classification");
            case MULTI_LABEL -> new Words("다중 레이블 분류", "Multi-label classification");
        };
    }

    /** The rule by which conformity was stated (ISO/IEC 17025:2017, 7.8.6). */
    public static Words rule(DecisionRule rule) {
        return switch (rule.kind()) {
            case SIMPLE -> new Words("단순 판정: 값이 한계를 만족", "Simple: the value meets the limit");
            case GUARD_BANDED -> {
                String confidence = rule.confidence() == null ? "" : percent(rule.confidence());
                yield new Words(
                        "보호대역 판정: " + confidence + " 구간에서 한계에 가까운 끝이 한계를 만족",
                        "Guard-banded: the end of the " + confidence + " interval nearer to the limit meets it");
            }
        };
    }

    public static Words verdict(Verdict verdict) {
        return switch (verdict) {
            case MEETS -> new Words("만족", "Meets");
            case DOES_NOT_MEET -> new Words("불만족", "Does not meet");
            case UNDECIDED -> new Words("판정 불가", "Undecided");
        };
    }

    /** The metric, and of which class it is. */
    public static Words metric(CertifiedResult result) {
        String label = result.result().label();
        return label == null
                ? new Words(result.titleKorean(), result.titleEnglish())
                : new Words(result.titleKorean() + " (" + label + ")", result.titleEnglish() + " (" + label + ")");
    }

    /** For example {@code 0.9484 – 0.9573 (95 %)}; empty where there is no interval. */
    public static String interval(TestResult result) {
        if (result.intervalLow() == null || result.intervalHigh() == null) {
            return "";
        }
        String ends = result.intervalLow() + " – " + result.intervalHigh();
        return result.confidence() == null ? ends : ends + " (" + percent(result.confidence()) + ")";
    }

    /** For example {@code ≥ 0.94}; empty where none was agreed. */
    public static String limit(TestResult result) {
        return result.side() == null || result.limit() == null
                ? ""
                : switch (result.side()) {
                    case AT_LEAST -> "≥ " + result.limit();
                    case AT_MOST -> "≤ " + result.limit();
                };
    }

    /** Its name, and the accreditation that covered the method if there was one (I-44). */
    public static Words laboratory(TestingLaboratory laboratory) {
        String number = laboratory.accreditationNumber();
        return number == null
                ? new Words(laboratory.nameKorean(), laboratory.nameEnglish())
                : new Words(
                        laboratory.nameKorean() + " (" + laboratory.accreditationBodyKorean() + " " + number + ")",
                        laboratory.nameEnglish() + " (" + laboratory.accreditationBodyEnglish() + " " + number + ")");
    }

    /** From which score on a class is predicted, for example {@code defect ≥ 0.5}. */
    public static String thresholds(Product product) {
        return product.thresholds().stream()
                .map(threshold -> threshold.label() + " ≥ " + threshold.value())
                .collect(Collectors.joining(", "));
    }

    private static String percent(String share) {
        return new BigDecimal(share)
                        .movePointRight(PERCENT)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
