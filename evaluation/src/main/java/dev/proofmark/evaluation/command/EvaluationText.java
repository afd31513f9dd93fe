package dev.proofmark.evaluation.command;

import dev.proofmark.evaluation.Language;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.ConfusionMatrix;
import dev.proofmark.evaluation.interval.IntervalMethod;
import dev.proofmark.evaluation.interval.IntervalValue;
import dev.proofmark.evaluation.measurement.Metric;
import dev.proofmark.evaluation.report.ClassResult;
import dev.proofmark.evaluation.report.Evaluation;
import dev.proofmark.evaluation.report.MetricNames;
import dev.proofmark.evaluation.report.MetricResult;
import dev.proofmark.evaluation.report.Reasons;
import dev.proofmark.evaluation.report.TimingEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An evaluation for people. */
final class EvaluationText {

    /** More columns fit on no screen. */
    private static final int MOST_COLUMNS = 16;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private EvaluationText(Language language) {
        this.language = language;
    }

    /**
     * The evaluation in lines.
     *
     * @param remark what was guessed; empty if nothing was
     */
    static String of(Evaluation evaluation, String file, String remark, Language language) {
        EvaluationText written = new EvaluationText(language);
        written.head(evaluation, file, remark);
        evaluation.matrix().ifPresent(written::matrix);
        written.metrics(evaluation);
        written.perClass(evaluation);
        evaluation.timing().ifPresent(written::timing);
        return written.text.toString();
    }

    private void head(Evaluation evaluation, String file, String remark) {
        line(language.of("파일", "File"), Printable.of(file));
        line("SHA-256", evaluation.fileSha256());
        line(language.of("과제", "Task"), task(evaluation) + (remark.isEmpty() ? "" : " (" + remark + ")"));
        evaluation.threshold().ifPresent(threshold -> line(language.of("임계값", "Threshold"), "score >= " + threshold));
        line(language.of("표본", "Samples"), Integer.toString(evaluation.n()));
        text.append('\n');
    }

    private void line(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private String task(Evaluation evaluation) {
        int classes = evaluation.classes().size();
        return switch (evaluation.task()) {
            case BINARY -> {
                String negative = Printable.of(evaluation.classes().getFirst());
                String positive = Printable.of(evaluation.classes().getLast());
                yield language.of(
                        "이진, 양성 클래스 " + positive + ", 음성 클래스 " + negative,
                        "binary, positive class " + positive + ", negative class " + negative);
            }
            case MULTI_CLASS -> language.of("다중 클래스, 클래스 " + classes + "개", "multi-class, " + classes + " classes");
            case MULTI_LABEL -> language.of("다중 레이블, 레이블 " + classes + "개", "multi-label, " + classes + " labels");
        };
    }

    private void matrix(ConfusionMatrix matrix) {
        text.append(language.of("혼동 행렬(행: 실제, 열: 예측)", "Confusion matrix (rows: true, columns: predicted)"))
                .append('\n');
        if (matrix.size() > MOST_COLUMNS) {
            text.append(language.of("  클래스가 많아 생략: --json", "  left out, as it has so many classes: --json"))
                    .append("\n\n");
            return;
        }
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of(""));
        matrix.classes().forEach(name -> head.add(Printable.of(name)));
        table.add(head);
        for (int row = 0; row < matrix.size(); row++) {
            List<String> cells =
                    new ArrayList<>(List.of(Printable.of(matrix.classes().get(row))));
            for (int column = 0; column < matrix.size(); column++) {
                cells.add(Long.toString(matrix.count(row, column)));
            }
            table.add(cells);
        }
        text.append(table).append('\n');
    }

    private void metrics(Evaluation evaluation) {
        Table table = new Table();
        table.add(List.of(
                language.of("지표", "Metric"),
                "",
                language.of("값", "Value"),
                language.of("하한", "Low"),
                language.of("상한", "High"),
                "n"));
        evaluation.metrics().forEach((metric, result) -> {
            List<String> cells = new ArrayList<>(List.of(MetricNames.of(metric, language), metric.code()));
            switch (result.value()) {
                case MetricValue.Undefined(String reason) -> table.add(cells, undefined(reason));
                case MetricValue.Known(double value) -> {
                    cells.add(number(value));
                    cells.addAll(bounds(result));
                    cells.add(Long.toString(result.n()));
                    table.add(cells, remark(result));
                }
            }
        });
        text.append(table).append('\n');
    }

    private static List<String> bounds(MetricResult result) {
        return result.intervalOrNone() instanceof IntervalValue.Known known
                ? List.of(number(known.low()), number(known.high()))
                : List.of("", "");
    }

    private String undefined(String reason) {
        return language.of("정의되지 않음: ", "undefined: ") + Printable.sentence(Reasons.of(reason, language));
    }

    private String remark(MetricResult result) {
        return result.interval()
                .map(interval -> switch (interval) {
                    case IntervalValue.Undefined(String reason) ->
                        language.of("구간 없음: ", "no interval: ") + Reasons.of(reason, language);
                    case IntervalValue.Known known ->
                        String.format(Locale.ROOT, "%.10g%%, ", known.confidence() * 100)
                                        .replaceFirst("\\.?0+%", "%")
                                + method(known.method());
                })
                .orElse("");
    }

    private String method(IntervalMethod method) {
        return switch (method) {
            case IntervalMethod.Wilson _ -> language.of("윌슨", "Wilson");
            case IntervalMethod.ClopperPearson _ -> language.of("클로퍼-피어슨", "Clopper-Pearson");
            case IntervalMethod.BootstrapPercentile bootstrap -> {
                int resamples = bootstrap.resampling().resamples();
                long seed = bootstrap.resampling().seed();
                yield language.of(
                        "부트스트랩 " + resamples + "회, 시드 " + seed, "bootstrap of " + resamples + ", seed " + seed);
            }
        };
    }

    private void perClass(Evaluation evaluation) {
        boolean hasScores = evaluation.perClass().values().stream()
                .anyMatch(result -> result.metrics().containsKey(Metric.AUC));
        List<Metric> shown = Metric.ofOneClass().stream()
                .filter(metric -> hasScores || !metric.needsScores())
                .filter(metric -> metric != Metric.F2 && metric != Metric.F_HALF)
                .toList();
        text.append(language.of("클래스별(–: 정의되지 않음)", "Per class (–: undefined)")).append('\n');
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of(language.of("클래스", "Class"), "n"));
        shown.forEach(metric -> head.add(metric.code()));
        table.add(head);
        for (Map.Entry<String, ClassResult> each : evaluation.perClass().entrySet()) {
            List<String> cells = new ArrayList<>(List.of(
                    Printable.of(each.getKey()),
                    Long.toString(each.getValue().counts().positives())));
            shown.forEach(metric -> cells.add(cell(each.getValue(), metric)));
            table.add(cells);
        }
        text.append(table);
    }

    private void timing(TimingEvaluation timing) {
        text.append('\n')
                .append(language.of(
                        "지연과 처리량, 응답 " + timing.n() + "개", "Latency and throughput, " + timing.n() + " answers"))
                .append(" (SHA-256 ")
                .append(timing.fileSha256())
                .append(")\n");
        Table table = new Table();
        timing.metrics().forEach((metric, result) -> {
            List<String> cells = new ArrayList<>(List.of(MetricNames.of(metric, language), metric.code()));
            switch (result.value()) {
                case MetricValue.Undefined(String reason) -> table.add(cells, undefined(reason));
                case MetricValue.Known(double value) -> {
                    cells.add(number(value));
                    table.add(cells);
                }
            }
        });
        text.append(table);
    }

    private static String cell(ClassResult result, Metric metric) {
        return Optional.ofNullable(result.metrics().get(metric))
                                .map(MetricResult::value)
                                .orElseThrow()
                        instanceof MetricValue.Known(double value)
                ? number(value)
                : "–";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
