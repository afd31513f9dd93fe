package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the parts of a report into the words that are printed. */
final class ReportParts {

    private static final Map<String, Words> CONFORMITY = Map.of(
            "MEETS", new Words("적합", "Meets"),
            "DOES_NOT_MEET", new Words("부적합", "Does not meet"),
            "UNDECIDED", new Words("판정 불가", "Undecided"));

    /** Digits behind the point of a recomputed value: more than anybody states. */
    private static final int PRINTED_DECIMALS = 9;

    private static final int PERCENT = 100;

    private ReportParts() {}

    /** A metric. */
    record ResultLine(
            Words title,
            String label,
            String value,
            String recomputed,
            String interval,
            String limit,
            Words verdict,
            String style) {}

    /** A judged criterion. */
    record JudgementLine(String id, Words title, String result, Words verdict, String style) {}

    /** A criterion as the plan answers it. */
    record CriterionLine(String id, Words title, String answer, String evidence) {}

    /** What a label's predictions come to. */
    record LabelCounts(
            String label, String truePositives, String falsePositives, String falseNegatives, String trueNegatives) {}

    /** Something that the laboratory says at length. */
    record Section(Words title, String text) {}

    static Words accreditation(Content accreditation, String method) {
        String number = accreditation.text("number");
        return new Words(
                "%s 인정 %s, 인정 범위: %s".formatted(accreditation.text("bodyKorean"), number, method),
                "Accredited by %s, %s, for %s".formatted(accreditation.text("bodyEnglish"), number, method));
    }

    static ResultLine result(Content result) {
        Content interval = result.at("interval");
        String conformity = result.text("conformity");
        return new ResultLine(
                result.words("title"),
                result.text("label"),
                result.text("value"),
                rounded(result.text("recomputed")),
                interval.has("low") ? interval.text("low") + " – " + interval.text("high") : "–",
                result.has("limit")
                        ? (result.text("side").equals("AT_LEAST") ? "≥ " : "≤ ") + result.text("limit")
                        : "–",
                verdict(conformity),
                style(conformity));
    }

    private static Words verdict(String conformity) {
        return CONFORMITY.getOrDefault(conformity, Words.same("–"));
    }

    private static String style(String conformity) {
        return switch (conformity) {
            case "" -> "";
            case "MEETS" -> "meets";
            default -> "fails";
        };
    }

    private static String rounded(String recomputed) {
        BigDecimal number = new BigDecimal(recomputed);
        return number.scale() > PRINTED_DECIMALS
                ? number.setScale(PRINTED_DECIMALS, RoundingMode.HALF_EVEN).toPlainString()
                : recomputed;
    }

    /** Which rule decided, and how the intervals came about (ISO/IEC 17025:2017, 7.8.6). */
    static List<Words> rule(Content content) {
        List<Words> sentences = new ArrayList<>();
        Content rule = content.at("decisionRule");
        switch (rule.text("kind")) {
            case "SIMPLE" ->
                sentences.add(
                        new Words(
                                "판정규칙(계약 때 합의): 단순 판정. 값 자체를 한계와 비교하며, 값의 불확도는 고려하지 않습니다.",
                                "Decision rule, as agreed: simple acceptance. The value itself is compared with the limit; its uncertainty does not count."));
            case "GUARD_BANDED" -> {
                String percent = percent(rule.text("confidence"));
                sentences.add(new Words(
                        "판정규칙(계약 때 합의): 보호대 판정. 값과 함께 %s%% 신뢰구간에서 한계에 가까운 쪽 끝도 한계를 만족해야 적합입니다.".formatted(percent),
                        "Decision rule, as agreed: guarded acceptance. Besides the value, the end of its %s %% interval that is nearer to the limit has to meet it."
                                .formatted(percent)));
            }
            default -> {
                // No limits were agreed, so nothing was decided.
            }
        }
        intervals(content, sentences);
        return sentences;
    }

    private static void intervals(Content content, List<Words> sentences) {
        List<Content> intervals = content.list("results").stream()
                .map(result -> result.at("interval"))
                .filter(interval -> interval.has("low"))
                .toList();
        if (intervals.isEmpty()) {
            return;
        }
        String percent = percent(intervals.getFirst().text("confidence"));
        sentences.add(new Words(
                "구간은 %s%% 신뢰구간이며 끝값은 바깥쪽으로 올림·내림하였습니다. 비율은 윌슨 점수 구간입니다.".formatted(percent),
                "Intervals have a confidence of %s %%, their ends rounded outwards. Shares: Wilson score interval."
                        .formatted(percent)));
        resampling(content).ifPresent(sentences::add);
    }

    private static Optional<Words> resampling(Content content) {
        return content.at("evaluation").at("metrics").objects().stream()
                .map(metric -> metric.at("interval"))
                .filter(interval -> interval.has("resamples"))
                .findFirst()
                .map(interval -> new Words(
                        "그 밖의 지표는 백분위 부트스트랩 구간입니다(재표본 %s회, 시드 %s)."
                                .formatted(interval.text("resamples"), interval.text("seed")),
                        "Other metrics: percentile bootstrap (%s resamples, seed %s)."
                                .formatted(interval.text("resamples"), interval.text("seed"))));
    }

    private static String percent(String confidence) {
        return new BigDecimal(confidence)
                .multiply(BigDecimal.valueOf(PERCENT))
                .stripTrailingZeros()
                .toPlainString();
    }

    static JudgementLine judgement(Content judgement) {
        String conformity = judgement.text("conformity");
        return new JudgementLine(
                judgement.text("criterion"),
                judgement.words("title"),
                judgement.text("result"),
                verdict(conformity),
                style(conformity));
    }

    static CriterionLine criterion(Content criterion) {
        boolean applicable = criterion.truth("applicable");
        return new CriterionLine(
                criterion.text("criterion"),
                criterion.words("title"),
                applicable ? criterion.text("evidence") : "해당 없음 Not applicable: " + criterion.text("reason"),
                String.join(", ", criterion.texts("documents")));
    }

    /** Where samples have several labels there is no matrix, but each label has its counts. */
    static List<LabelCounts> labelCounts(Content evaluation) {
        if (evaluation.has("confusionMatrix")) {
            return List.of();
        }
        Content perClass = evaluation.at("perClass");
        return perClass.names().stream()
                .map(label -> {
                    Content counts = perClass.at(label).at("counts");
                    return new LabelCounts(
                            label,
                            counts.text("truePositives"),
                            counts.text("falsePositives"),
                            counts.text("falseNegatives"),
                            counts.text("trueNegatives"));
                })
                .toList();
    }

    static List<Section> sections(Content content) {
        List<Section> sections = new ArrayList<>();
        answer(sections, new Words("표본추출", "Sampling"), content.at("sampling"));
        answer(sections, new Words("추가·제외·변경한 사항", "Additions, exclusions and deviations"), content.at("deviations"));
        answer(sections, new Words("외부 제공자의 결과", "Results of external providers"), content.at("externalResults"));
        said(
                sections,
                new Words(
                        "고객이 제공한 정보(시험기관이 책임지지 않음)", "Given by the customer, for which the laboratory does not answer"),
                content.text("customerData"));
        said(sections, new Words("의견과 해석", "Opinions and interpretations"), content.text("opinions"));
        return sections;
    }

    private static void answer(List<Section> sections, Words title, Content answer) {
        said(
                sections,
                title,
                answer.has("notApplicable")
                        ? "해당 없음 Not applicable: " + answer.text("notApplicable")
                        : answer.text("text"));
    }

    private static void said(List<Section> sections, Words title, String text) {
        if (!text.isBlank()) {
            sections.add(new Section(title, text));
        }
    }

    static List<Fact> team(Content content) {
        return content.list("team").stream()
                .map(member -> member.text("role").equals("AUTHORISER")
                        ? Fact.of("승인", "Authorised by", member.text("personId"))
                        : Fact.of("시험", "Tested by", member.text("personId")))
                .toList();
    }
}
