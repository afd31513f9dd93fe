package dev.proofmark.audit.testreport.rendering;

import dev.proofmark.audit.paper.usecase.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The confusion matrix of a report: a table where its counts can be read, and a picture of its shares where they can't.
 *
 * @param labels of the columns; none where there is no matrix
 * @param rows of the table; none where there are too many classes
 * @param cells of the picture; none where the table is there, or where not even a picture could be read
 */
record MatrixPicture(List<String> labels, List<Row> rows, List<Cell> cells, String total) {

    /** More columns no page has room for. */
    private static final int MOST_COLUMNS = 20;

    /** More squares no eye tells apart. */
    private static final int MOST_CELLS_ACROSS = 120;

    private static final int WHITE = 255;
    private static final int[] DARKEST = {29, 53, 87};

    /** Above it words are white. */
    private static final double DARK = 0.55;

    MatrixPicture {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A class with what its samples were said to be. */
    record Row(String label, List<Count> counts, String sum) {}

    /** A count on a ground that is the darker the larger its share of the row is. */
    record Count(String count, String ground, String ink) {}

    /** A square of the picture. */
    record Cell(String x, String y, String size, String colour) {}

    static MatrixPicture of(Content evaluation) {
        Content matrix = evaluation.at("confusionMatrix");
        List<String> labels = matrix.texts("labels");
        List<double[]> counts = matrix.points("counts");
        long total = counts.stream().mapToLong(MatrixPicture::sum).sum();
        boolean asTable = labels.size() <= MOST_COLUMNS;
        boolean asPicture = !asTable && labels.size() <= MOST_CELLS_ACROSS;
        return new MatrixPicture(
                labels,
                asTable ? rows(labels, counts) : List.of(),
                asPicture ? cells(counts) : List.of(),
                whole(total));
    }

    private static List<Row> rows(List<String> labels, List<double[]> counts) {
        return IntStream.range(0, labels.size())
                .mapToObj(index -> row(labels.get(index), counts.get(index)))
                .toList();
    }

    private static Row row(String label, double[] counts) {
        long sum = sum(counts);
        List<Count> cells = new ArrayList<>();
        for (double count : counts) {
            double share = sum == 0 ? 0 : count / sum;
            cells.add(new Count(whole((long) count), colour(share), share > DARK ? "#ffffff" : "#1a202c"));
        }
        return new Row(label, cells, whole(sum));
    }

    private static List<Cell> cells(List<double[]> counts) {
        double size = 1000.0 / counts.size();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < counts.size(); row++) {
            long sum = sum(counts.get(row));
            for (int column = 0; column < counts.size(); column++) {
                double count = counts.get(row)[column];
                if (count > 0) {
                    cells.add(new Cell(place(column * size), place(row * size), place(size), colour(count / sum)));
                }
            }
        }
        return cells;
    }

    private static long sum(double[] counts) {
        long sum = 0;
        for (double count : counts) {
            sum += (long) count;
        }
        return sum;
    }

    private static String whole(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String place(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String colour(double share) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", tone(0, share), tone(1, share), tone(2, share));
    }

    private static int tone(int part, double share) {
        return (int) Math.round(WHITE - (WHITE - DARKEST[part]) * share);
    }
}
