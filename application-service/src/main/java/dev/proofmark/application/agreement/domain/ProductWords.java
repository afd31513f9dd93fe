package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.product.domain.DecisionRuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A product and what is agreed about its evaluation in the words of the agreement. */
public final class ProductWords {

    private static final String BETWEEN = "; ";

    private ProductWords() {}

    /** Which product it is, under which conditions, and what it tells apart. */
    public static List<LabelledWords> product(AgreedSubject.Product product) {
        List<LabelledWords> words = new ArrayList<>();
        words.add(same("제품", "Product", product.name().name()));
        words.add(same("버전", "Version", product.name().version()));
        words.add(same("산출물 SHA-256", "SHA-256 of the artefact", product.name().sha256()));
        words.add(new LabelledWords(new Words("운용 조건", "Operating conditions"), product.conditions()));
        AgreedSubject.Task task = product.task();
        if (task != null) {
            words.addAll(task(task));
        }
        words.add(same("평가 방법", "Method", product.method()));
        return words;
    }

    private static List<LabelledWords> task(AgreedSubject.Task task) {
        List<LabelledWords> words = new ArrayList<>();
        words.add(new LabelledWords(new Words("분류 과제", "Task"), task.name()));
        words.add(same("클래스", "Classes", String.join(BETWEEN, task.classes())));
        String positive = task.positiveClass();
        if (positive != null) {
            words.add(same("양성 클래스", "Positive class", positive));
        }
        if (!task.thresholds().isEmpty()) {
            words.add(same(
                    "임계값",
                    "Thresholds",
                    task.thresholds().stream()
                            .map(threshold -> threshold.label() + ": " + threshold.value())
                            .collect(Collectors.joining(BETWEEN))));
        }
        return words;
    }

    /** The agreed limits, and the rule by which they are judged (ISO/IEC 17025:2017, 7.1.3). */
    public static List<LabelledWords> limits(AgreedSubject.Product product) {
        List<LabelledWords> words = new ArrayList<>();
        product.limits().forEach(limit -> words.add(new LabelledWords(metric(limit), bound(limit))));
        DecisionRule rule = product.rule();
        if (rule != null) {
            words.add(new LabelledWords(new Words("판정규칙", "Decision rule"), rule(rule)));
        }
        return words;
    }

    private static Words metric(AgreedSubject.Limit limit) {
        String label = limit.label();
        return label == null
                ? limit.metric()
                : new Words(
                        "%s(클래스 %s)".formatted(limit.metric().korean(), label),
                        "%s of class %s".formatted(limit.metric().english(), label));
    }

    private static Words bound(AgreedSubject.Limit limit) {
        return switch (limit.side()) {
            case AT_LEAST -> new Words(limit.limit() + " 이상", "at least " + limit.limit());
            case AT_MOST -> new Words(limit.limit() + " 이하", "at most " + limit.limit());
        };
    }

    private static Words rule(DecisionRule rule) {
        String confidence = rule.confidence();
        return rule.kind() == DecisionRuleKind.GUARD_BANDED && confidence != null
                ? new Words(
                        "가드밴드: 신뢰수준 %s(양쪽 합)의 구간에서 한계값에 가까운 쪽 끝이 한계값을 만족하면 적합".formatted(confidence),
                        "Guard-banded: the bound nearer to the limit, of the interval at confidence %s (both sides together), has to meet the limit"
                                .formatted(confidence))
                : new Words("단순: 값 자체가 한계값을 만족하면 적합", "Simple: the value itself has to meet the limit");
    }

    private static LabelledWords same(String labelKorean, String labelEnglish, String value) {
        return new LabelledWords(new Words(labelKorean, labelEnglish), new Words(value, value));
    }
}
