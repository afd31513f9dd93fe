package dev.proofmark.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.web.StrictText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows (RFC 4180), read as it is asked for: memory holds one batch of it. Cells are separated by commas or
 * semicolons, whichever the headings have; the text is UTF-8, or what Korean Windows writes.
 */
final class CsvFile implements AutoCloseable {

    private static final int LONGEST_CELL = 64 * 1024;

    private final CsvLayout layout;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<CsvColumn> columns;
    private long read;
    private @Nullable CsvRow ahead;

    private CsvFile(CsvLayout layout, CsvReader<CsvRecord> reader) {
        this.layout = layout;
        this.reader = reader;
        this.records = reader.iterator();
        this.columns = columns();
    }

    /**
     * Opens a file and reads its headings.
     *
     * @throws UnreadableFileException if it is no text, or its columns are others
     */
    static CsvFile open(Path file, CsvLayout layout) throws IOException {
        Charset charset = SpreadsheetText.encoding(file)
                .orElseThrow(() -> new UnreadableFileException(List.of(RowMistake.of(1, "", "import-encoding"))));
        CsvQuotes quotes = CsvQuotes.of(file, charset);
        if (!quotes.balanced()) {
            throw unreadable(quotes.lastOpened());
        }
        BufferedReader text = Files.newBufferedReader(file, charset);
        boolean opened = false;
        try {
            text.mark(1);
            if (text.read() != SpreadsheetText.MARK.charAt(0)) {
                text.reset();
            }
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(quotes.separator())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(text);
            CsvFile csv = new CsvFile(layout, reader);
            opened = true;
            return csv;
        } finally {
            if (!opened) {
                text.close();
            }
        }
    }

    private List<CsvColumn> columns() {
        CsvRecord headings = next();
        if (headings == null) {
            throw new UnreadableFileException(List.of(RowMistake.of(1, "", "content-empty")));
        }
        List<RowMistake> mistakes = new ArrayList<>();
        List<CsvColumn> named = new ArrayList<>();
        for (String heading : headings.getFields()) {
            layout.headed(heading)
                    .ifPresentOrElse(
                            named::add, () -> mistakes.add(RowMistake.of(1, heading.strip(), "import-column-unknown")));
        }
        for (CsvColumn column : layout.columns()) {
            long times = named.stream().filter(column::equals).count();
            if (times == 0 && column.required()) {
                mistakes.add(RowMistake.of(1, column.name(), "import-column-missing"));
            } else if (times > 1) {
                mistakes.add(RowMistake.of(1, column.name(), "import-column-twice"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UnreadableFileException(mistakes);
        }
        return named;
    }

    /** How many rows were read, the headings and empty ones among them: the number of the last. */
    long rowsRead() {
        return read;
    }

    /**
     * The next things, each with all its rows; fewer than wanted, or none, at the end.
     *
     * @throws UnreadableFileException if a row can't be told from the next
     */
    List<CsvGroup> next(int wanted) {
        List<CsvGroup> groups = new ArrayList<>();
        for (CsvRow first = nextRow(); first != null; first = nextRow()) {
            groups.add(group(first));
            if (groups.size() == wanted) {
                break;
            }
        }
        return groups;
    }

    private CsvGroup group(CsvRow first) {
        List<CsvRow> rows = new ArrayList<>();
        rows.add(first);
        String key = layout.groupedBy();
        if (key != null && first.text(key) != null) {
            CsvRow further = nextRow();
            while (further != null && Objects.equals(first.text(key), further.text(key))) {
                refuseContradiction(first, further);
                rows.add(further);
                further = nextRow();
            }
            ahead = further;
        }
        return new CsvGroup(rows, sha256(rows));
    }

    private void refuseContradiction(CsvRow first, CsvRow further) {
        for (Map.Entry<String, String> cell : further.cells().entrySet()) {
            if (!layout.repeated().contains(cell.getKey())
                    && !Objects.equals(first.text(cell.getKey()), cell.getValue())) {
                further.mistake(cell.getKey(), "import-row-contradicts", Map.of("row", Long.toString(first.number())));
            }
        }
    }

    /** The same words make the same hash, in whichever order the columns stand. */
    private String sha256(List<CsvRow> rows) {
        return Hashes.sha256(rows.stream()
                .map(row -> layout.columns().stream()
                        .map(column -> Objects.requireNonNullElse(row.text(column.name()), ""))
                        .collect(Collectors.joining("\u001F")))
                .collect(Collectors.joining("\u001E")));
    }

    private @Nullable CsvRow nextRow() {
        CsvRow seen = ahead;
        if (seen != null) {
            ahead = null;
            return seen;
        }
        for (CsvRecord found = next(); found != null; found = next()) {
            CsvRow row = row(found);
            if (!row.cells().isEmpty() || !row.mistakes().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private @Nullable CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord found = records.next();
            read++;
            return found;
        } catch (CsvParseException broken) {
            throw unreadable(read + 1);
        }
    }

    private CsvRow row(CsvRecord found) {
        Map<String, String> cells = new HashMap<>();
        List<String> fields = found.getFields();
        CsvRow row = new CsvRow(read, cells);
        for (int index = 0; index < fields.size(); index++) {
            String cell = Normalizer.normalize(SpreadsheetText.original(fields.get(index)), Normalizer.Form.NFC)
                    .strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (index >= columns.size()) {
                row.mistake("", "import-too-many-cells", Map.of("columns", Integer.toString(columns.size())));
                break;
            }
            put(row, cells, columns.get(index), cell);
        }
        return row;
    }

    private static void put(CsvRow row, Map<String, String> cells, CsvColumn column, String cell) {
        if (cell.length() > column.longest()) {
            row.mistake(column.name(), "too-long", Map.of("max", Integer.toString(column.longest())));
        } else if (StrictText.hasForbidden(cell)) {
            row.mistake(column.name(), "control-character");
        }
        cells.put(column.name(), cell);
    }

    private static UnreadableFileException unreadable(long row) {
        return new UnreadableFileException(List.of(RowMistake.of(row, "", "import-unreadable")));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
