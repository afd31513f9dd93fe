package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Fact;
import dev.proofmark.audit.paper.usecase.Words;
import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.report.Reasons;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How fast the product was, beside the conditions under which the plan has it measured (ISO/IEC TS 4213:2022, 6.6). */
final class TimingFacts {

    /** So many digits tell two measurements apart; more would be noise. */
    private static final int DIGITS = 4;

    private static final int MILLISECONDS = 1000;

    private static final List<String> USUAL_PERCENTILES = List.of("50", "95", "99");

    private TimingFacts() {}

    /** Of a report's content; none where no timings were sent. */
    static List<Fact> of(Content content) {
        Content timing = content.at("timing");
        Content cost = content.at("plan").at("cost");
        List<Fact> facts = new ArrayList<>();
        if (!timing.has("n")) {
            return facts;
        }
        facts.add(Fact.of("응답 수", "Number of answers", timing.text("n")));
        facts.add(latency("평균 지연", "Mean latency", timing.at("latencyMean")));
        for (String percentile : percentiles(timing, cost)) {
            facts.add(latency("지연 p" + percentile, "Latency, p" + percentile, timing.at("latencyP" + percentile)));
        }
        facts.add(latency("최대 지연", "Largest latency", timing.at("latencyMax")));
        facts.add(Fact.of("처리량", "Throughput", throughput(timing.at("throughput"))));
        if (cost.has("batchSize")) {
            facts.add(Fact.of("측정 조건(시험계획)", "Conditions, as planned", conditions(cost)));
        }
        facts.add(Fact.of("시각 파일 SHA-256", "SHA-256 of the timings", timing.text("fileSha256")));
        return facts;
    }

    /** The usual ones, and the plan's if it is another that was computed. */
    private static List<String> percentiles(Content timing, Content cost) {
        Stream<String> planned =
                Stream.of(cost.text("percentile")).filter(percentile -> timing.has("latencyP" + percentile));
        return Stream.concat(USUAL_PERCENTILES.stream(), planned)
                .distinct()
                .sorted(Comparator.comparing(BigDecimal::new))
                .toList();
    }

    private static Fact latency(String korean, String english, Content metric) {
        return Fact.of(
                korean,
                english,
                metric.has("value") ? Words.same(rounded(milliseconds(metric)) + " ms") : undefined(metric));
    }

    private static BigDecimal milliseconds(Content metric) {
        return new BigDecimal(metric.text("value")).multiply(BigDecimal.valueOf(MILLISECONDS));
    }

    private static Words throughput(Content metric) {
        if (!metric.has("value")) {
            return undefined(metric);
        }
        String answers = rounded(new BigDecimal(metric.text("value")));
        return new Words("초당 응답 " + answers + "개", answers + " answers per second");
    }

    private static Words undefined(Content metric) {
        String reason = metric.text("undefined");
        return new Words(
                "정의되지 않음: " + Reasons.of(reason, Language.KOREAN),
                "undefined: " + Reasons.of(reason, Language.ENGLISH));
    }

    private static Words conditions(Content cost) {
        String batch = cost.text("batchSize");
        String warmUp = cost.text("warmUp");
        String percentile = cost.text("percentile");
        return new Words(
                "배치 크기 %s, 예열 %s회, 백분위 %s".formatted(batch, warmUp, percentile),
                "batch size %s, warm-up runs %s, percentile %s".formatted(batch, warmUp, percentile));
    }

    /** Digits before the point all stay. */
    private static String rounded(BigDecimal value) {
        int whole = value.precision() - value.scale();
        BigDecimal rounded = whole >= DIGITS
                ? value.setScale(0, RoundingMode.HALF_EVEN)
                : value.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
