package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import dev.proofmark.audit.paper.usecase.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The curves of a report as pictures: the lines go through the very points of its data. */
final class CurvePictures {

    /** More lines nobody can tell apart. */
    static final int MOST_LINES = 5;

    /** How wide and high a picture is in its own plane. */
    private static final int SIZE = 1000;

    private static final List<String> COLOURS = List.of("#1d3557", "#b5485d", "#2a7f62", "#c8a45c", "#6b4fa0");

    /** So that lines are told apart without colours, too. */
    private static final List<String> DASHES = List.of("", "30 12", "8 10", "44 10 8 10", "20 20");

    private CurvePictures() {}

    /** One of the four kinds. */
    private record Kind(
            String member, Words title, Words across, Words up, String area, boolean diagonal, boolean unbounded) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "roc",
                    new Words("ROC 곡선", "ROC curve"),
                    new Words("위양성률", "False positive rate"),
                    new Words("재현율", "Recall"),
                    "auc",
                    true,
                    false),
            new Kind(
                    "precisionRecall",
                    new Words("정밀도-재현율 곡선", "Precision-recall curve"),
                    new Words("재현율", "Recall"),
                    new Words("정밀도", "Precision"),
                    "averagePrecision",
                    false,
                    false),
            new Kind(
                    "cumulativeResponse",
                    new Words("누적 반응 곡선", "Cumulative response curve"),
                    new Words("점수가 높은 순으로 고른 비율", "Share taken, best scores first"),
                    new Words("찾아낸 비율", "Share found"),
                    "",
                    true,
                    false),
            new Kind(
                    "lift",
                    new Words("향상도 곡선", "Lift curve"),
                    new Words("점수가 높은 순으로 고른 비율", "Share taken, best scores first"),
                    new Words("향상도", "Lift"),
                    "",
                    false,
                    true));

    /**
     * A picture with its axes.
     *
     * @param top what the upper end of its upright axis stands for
     * @param reference of a model that guesses, as points; empty where there is none
     * @param alternative what is to be seen, in words
     */
    record Picture(
            Words title, Words across, Words up, String top, String reference, List<Line> lines, String alternative) {}

    /**
     * A line of a class.
     *
     * @param points in the picture's plane
     * @param area under it, in words; empty where it means nothing
     */
    record Line(String label, String points, String colour, String dashes, String area) {}

    /** Those of a report's data; none where no class has scores. */
    static List<Picture> of(Content content) {
        Content curves = content.at("curves");
        List<String> labels = curves.names().stream().limit(MOST_LINES).toList();
        return KINDS.stream()
                .map(kind -> picture(kind, labels, content))
                .filter(picture -> !picture.lines().isEmpty())
                .toList();
    }

    private static Picture picture(Kind kind, List<String> labels, Content content) {
        double top = kind.unbounded() ? top(kind, labels, content) : 1;
        List<Line> lines = new ArrayList<>();
        IntStream.range(0, labels.size()).forEach(index -> {
            String label = labels.get(index);
            List<double[]> points = points(kind, label, content);
            if (!points.isEmpty()) {
                lines.add(new Line(
                        label, path(points, top), COLOURS.get(index), DASHES.get(index), area(kind, label, content)));
            }
        });
        return new Picture(
                kind.title(),
                kind.across(),
                kind.up(),
                top == 1 ? "1" : Long.toString(Math.round(top)),
                reference(kind, top),
                lines,
                alternative(kind, lines));
    }

    private static String reference(Kind kind, double top) {
        if (kind.unbounded()) {
            return path(List.of(new double[] {0, 1}, new double[] {1, 1}), top);
        }
        return kind.diagonal() ? path(List.of(new double[] {0, 0}, new double[] {1, 1}), top) : "";
    }

    private static double top(Kind kind, List<String> labels, Content content) {
        return Math.ceil(labels.stream()
                .flatMap(label -> points(kind, label, content).stream())
                .mapToDouble(point -> point[1])
                .max()
                .orElse(1));
    }

    private static List<double[]> points(Kind kind, String label, Content content) {
        return content.at("curves").at(label).points(kind.member());
    }

    private static String path(List<double[]> points, double top) {
        return points.stream()
                .map(point -> coordinate(point[0]) + "," + coordinate(1 - point[1] / top))
                .collect(Collectors.joining(" "));
    }

    private static String coordinate(double share) {
        return String.format(Locale.ROOT, "%.1f", share * SIZE);
    }

    private static String area(Kind kind, String label, Content content) {
        if (kind.area().isEmpty()) {
            return "";
        }
        Content found = content.at("evaluation").at("perClass").at(label).at(kind.area());
        Content ofClass = found.has("value") ? found : ofWhole(kind, label, content);
        return ofClass.has("value")
                ? String.format(Locale.ROOT, "%.4f", Double.parseDouble(ofClass.text("value")))
                : "";
    }

    /** A binary task has scores of its positive class alone, whose areas are those of the whole. */
    private static Content ofWhole(Kind kind, String label, Content content) {
        boolean positive = content.at("evaluation").text("positive").equals(label);
        return content.at("evaluation").at("metrics").at(positive ? kind.area() : "");
    }

    private static String alternative(Kind kind, List<Line> lines) {
        String classes = lines.stream()
                .map(line -> line.label() + (line.area().isEmpty() ? "" : " " + line.area()))
                .collect(Collectors.joining(", "));
        return kind.title().korean() + " " + kind.title().english() + ": " + classes;
    }
}
