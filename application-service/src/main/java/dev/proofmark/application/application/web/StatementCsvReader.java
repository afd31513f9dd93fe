package dev.proofmark.application.application.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.proofmark.platform.imports.SpreadsheetText;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a statement of applicability from a spreadsheet's file. It becomes the same JSON as people send otherwise, so
 * that everything that holds there holds here, with the same pointers: {@code /controls/0} is the first row below the
 * headings.
 */
final class StatementCsvReader {

    private static final Set<String> YES = Set.of("true", "yes", "y", "o", "예", "적용");
    private static final Set<String> NO = Set.of("false", "no", "n", "x", "아니오", "아니요", "제외");

    private final ObjectMapper mapper;

    StatementCsvReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The file as the JSON of a statement without version and date.
     *
     * @throws RefusedException {@code csv-unreadable} or {@code csv-columns}
     */
    ObjectNode read(byte[] file) {
        String text = SpreadsheetText.decode(file).orElseThrow(() -> unreadable(1));
        ObjectNode statement = mapper.createObjectNode();
        ArrayNode controls = statement.putArray("controls");
        List<CsvRecord> records = records(text);
        List<StatementColumn> columns = columns(records.getFirst());
        for (CsvRecord row : records.subList(1, records.size())) {
            controls.add(control(row, columns));
        }
        return statement;
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException broken) {
            throw unreadable(records.size() + 1);
        }
        if (records.isEmpty()) {
            throw unreadable(1);
        }
        if (leavesAQuoteOpen(text)) {
            throw unreadable(records.getLast().getStartingLineNumber());
        }
        return records;
    }

    /** The rest of the file would be one cell, which the reader takes without complaint. */
    private static boolean leavesAQuoteOpen(String text) {
        return text.chars().filter(character -> character == '"').count() % 2 != 0;
    }

    private static List<StatementColumn> columns(CsvRecord headings) {
        List<StatementColumn> columns = headings.getFields().stream()
                .map(heading -> StatementColumn.headed(heading).orElseThrow(StatementCsvReader::otherColumns))
                .toList();
        if (!columns.contains(StatementColumn.CONTROL_ID) || Set.copyOf(columns).size() != columns.size()) {
            throw otherColumns();
        }
        return columns;
    }

    private ObjectNode control(CsvRecord row, List<StatementColumn> columns) {
        if (row.getFieldCount() > columns.size()) {
            throw unreadable(row.getStartingLineNumber());
        }
        ObjectNode control = mapper.createObjectNode();
        for (int index = 0; index < row.getFieldCount(); index++) {
            String cell = SpreadsheetText.original(row.getField(index)).strip();
            if (!cell.isEmpty()) {
                put(control, columns.get(index), cell);
            }
        }
        return control;
    }

    private static void put(ObjectNode control, StatementColumn column, String cell) {
        switch (column) {
            case CONTROL_ID, JUSTIFICATION -> control.put(column.heading(), cell);
            case IMPLEMENTATION_STATUS -> control.put(column.heading(), cell.toUpperCase(Locale.ROOT));
            case APPLICABLE -> putAnswer(control, cell);
            case DOCUMENT_REFERENCES -> {
                ArrayNode references = control.putArray(column.heading());
                for (String reference : cell.split(StatementColumn.SEPARATOR, -1)) {
                    if (!reference.isBlank()) {
                        references.add(reference.strip());
                    }
                }
            }
            case TITLE_KOREAN, TITLE_ENGLISH -> {}
        }
    }

    /** What is neither stays as it is, and is refused as what is not yes or no. */
    private static void putAnswer(ObjectNode control, String cell) {
        String answer = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(answer) || NO.contains(answer)) {
            control.put(StatementColumn.APPLICABLE.heading(), YES.contains(answer));
        } else {
            control.put(StatementColumn.APPLICABLE.heading(), cell);
        }
    }

    private static RefusedException unreadable(long line) {
        return new RefusedException(Refusal.of("csv-unreadable", Map.of("line", Long.toString(line))));
    }

    private static RefusedException otherColumns() {
        return new RefusedException(Refusal.of("csv-columns", Map.of("columns", StatementColumn.headings())));
    }
}
