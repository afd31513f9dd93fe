package dev.proofmark.evaluation.prediction;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What task a file seems to be of, by its beginning: a column {@code score} has only a binary one, several labels in a cell
 * only a multi-label one. A multi-class file may turn out to be a binary one without scores.
 */
public final class TaskGuess {

    /** How much of a file is looked at. */
    public static final int LOOKED_AT = 1 << 16;

    private final Rows rows;

    private TaskGuess(byte[] plain) {
        rows = new Rows(new ByteArrayInputStream(plain), new Problems());
    }

    /** The task that the beginning of a file, plain or gzip, speaks for. What is wrong with the file, reading it tells. */
    public static Task of(byte[] beginning) {
        try {
            return new TaskGuess(unpacked(beginning)).task();
        } catch (IOException | PredictionFileException unreadable) {
            return Task.MULTI_CLASS;
        }
    }

    private static byte[] unpacked(byte[] beginning) throws IOException {
        if (!CsvFile.isGzip(beginning)) {
            return beginning;
        }
        byte[] plain = new byte[LOOKED_AT];
        int length = 0;
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(beginning))) {
            while (length < plain.length) {
                int read = unpacked.read(plain, length, plain.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
        } catch (EOFException cutOff) {
            // What came before the cut is enough.
        }
        return Arrays.copyOf(plain, length);
    }

    private Task task() throws IOException, PredictionFileException {
        rows.passOverMark();
        if (!rows.next()) {
            return Task.MULTI_CLASS;
        }
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            names.add(cell(cell));
        }
        return names.contains(Header.SCORE) ? Task.BINARY : byLabels(names);
    }

    /** The last row may be cut off: nothing is made of what is wrong with it. */
    private Task byLabels(List<String> names) throws IOException {
        try {
            while (rows.next()) {
                for (int cell = 0; cell < Math.min(rows.cells(), names.size()); cell++) {
                    if (Header.LABELS.contains(names.get(cell)) && cell(cell).contains("|")) {
                        return Task.MULTI_LABEL;
                    }
                }
            }
        } catch (PredictionFileException cutOff) {
            return Task.MULTI_CLASS;
        }
        return Task.MULTI_CLASS;
    }

    private String cell(int cell) {
        int start = rows.start(cell);
        return new String(rows.bytes(), start, rows.end(cell) - start, StandardCharsets.UTF_8);
    }
}
