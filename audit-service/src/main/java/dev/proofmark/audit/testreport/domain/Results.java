package dev.proofmark.audit.testreport.domain;

import dev.proofmark.evaluation.conformity.Agreement;
import dev.proofmark.evaluation.conformity.Criterion;
import dev.proofmark.evaluation.conformity.DecisionRule;
import dev.proofmark.evaluation.conformity.DeclaredValue;
import dev.proofmark.evaluation.conformity.SpecificationLimit;
import dev.proofmark.evaluation.conformity.Verdict;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the laboratory states against what its predictions come to: each value is borne out to its decimals, each
 * metric with a limit is stated, all samples are in the confusion matrix (I-45), and only the agreed rule decides whether a
 * limit is met (I-47).
 *
 * @param limits that were agreed
 * @param rule that was agreed with them
 */
public record Results(Measurements measured, List<Limit> limits, DecisionRule rule) {

    public Results {
        limits = List.copyOf(limits);
    }

    /** Why these values cannot be reported, if they can't (I-45): both values are shown for each that differs. */
    public Optional<Refusal> refusalOf(List<StatedValue> values) {
        List<FieldRefusal> refused = new ArrayList<>();
        Set<MetricName> seen = new HashSet<>();
        IntStream.range(0, values.size()).forEach(index -> {
            StatedValue stated = values.get(index);
            if (!seen.add(stated.name())) {
                refused.add(refusal(index, "metric-repeated", Map.of("metric", name(stated))));
            } else {
                differing(index, stated).ifPresent(refused::add);
            }
        });
        limits.stream()
                .filter(limit -> !seen.contains(limit.name()))
                .map(limit -> new FieldRefusal(
                        "/values",
                        "metric-not-stated",
                        Map.of("metric", limit.name().toString())))
                .forEach(refused::add);
        return refused.isEmpty() ? wrongSum() : Optional.of(new Refusal("I-45", refused, Map.of()));
    }

    private Optional<FieldRefusal> differing(int index, StatedValue stated) {
        Measured measured = this.measured.metrics().get(stated.name());
        if (measured == null) {
            return Optional.of(refusal(index, "metric-not-measured", Map.of("metric", name(stated))));
        }
        Optional<DeclaredValue> declared = DeclaredValue.parse(stated.value());
        if (declared.isEmpty()) {
            return Optional.of(refusal(index, "not-a-decimal", Map.of()));
        }
        return switch (declared.get().against(measured.value())) {
            case Agreement.Agrees _ -> Optional.empty();
            case Agreement.Differs _ ->
                Optional.of(refusal(
                        index,
                        "value-not-borne-out",
                        Map.of("metric", name(stated), "stated", stated.value(), "recomputed", measured.words())));
        };
    }

    private static String name(StatedValue stated) {
        return stated.name().toString();
    }

    private static FieldRefusal refusal(int index, String code, Map<String, String> facts) {
        return new FieldRefusal("/values/" + index, code, facts);
    }

    private Optional<Refusal> wrongSum() {
        return measured.matrixSum().isPresent() && measured.matrixSum().getAsLong() != measured.samples()
                ? Optional.of(Refusal.of(
                        "I-45-sum",
                        Map.of(
                                "sum", Long.toString(measured.matrixSum().getAsLong()),
                                "samples", Long.toString(measured.samples()))))
                : Optional.empty();
    }

    /** The results, each with its limit and what is stated of it (I-47). Only for values that were not refused. */
    public List<ReportedResult> of(List<StatedValue> values) {
        return values.stream().map(this::result).toList();
    }

    private ReportedResult result(StatedValue stated) {
        Measured found = Optional.ofNullable(measured.metrics().get(stated.name()))
                .orElseThrow(() -> new IllegalArgumentException("not measured: " + stated.name()));
        Limit limit = limits.stream()
                .filter(each -> each.name().equals(stated.name()))
                .findFirst()
                .orElse(null);
        return new ReportedResult(
                stated.name(),
                stated.value(),
                found.words(),
                found.samples(),
                interval(found.interval(), decimals(stated, limit)),
                limit,
                limit == null ? null : conformity(limit, found));
    }

    private static int decimals(StatedValue stated, @Nullable Limit limit) {
        int ofValue = new BigDecimal(stated.value()).scale();
        return limit == null ? ofValue : Math.max(ofValue, new BigDecimal(limit.limit()).scale());
    }

    private static @Nullable Interval interval(IntervalValue interval, int decimals) {
        return switch (interval) {
            case IntervalValue.Known known ->
                new Interval(
                        Decimals.low(known.low(), decimals),
                        Decimals.high(known.high(), decimals),
                        Decimals.plain(known.confidence()),
                        known.method().code());
            case IntervalValue.Undefined _ -> null;
        };
    }

    private Conformity conformity(Limit limit, Measured found) {
        var criterion = new Criterion(
                limit.name().metric(), new SpecificationLimit(limit.side(), new BigDecimal(limit.limit())), rule);
        return switch (criterion.decide(found.value(), found.interval()).verdict()) {
            case Verdict.Conforms _ -> Conformity.MEETS;
            case Verdict.DoesNotConform _ -> Conformity.DOES_NOT_MEET;
            case Verdict.Undecided _ -> Conformity.UNDECIDED;
        };
    }
}
