package dev.proofmark.application.application.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.proofmark.application.application.domain.ControlStatement;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeControl;
import dev.proofmark.platform.imports.SpreadsheetText;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of applicability for a spreadsheet (RFC 4180, UTF-8): every control of the scheme in its order, answered
 * or not, then the client's own.
 */
final class StatementCsvWriter {

    private final Map<String, SchemeControl> titles;
    private final SequencedMap<String, ControlStatement> answers = new LinkedHashMap<>();

    private StatementCsvWriter(Scheme scheme, @Nullable StatementOfApplicability statement) {
        titles = scheme.controls().stream().collect(Collectors.toMap(SchemeControl::id, Function.identity()));
        scheme.controls().forEach(control -> answers.put(control.id(), unanswered(control.id())));
        if (statement != null) {
            statement.controls().forEach(control -> answers.put(control.controlId(), control));
        }
    }

    /** The file's text. */
    static String write(Scheme scheme, @Nullable StatementOfApplicability statement) {
        return new StatementCsvWriter(scheme, statement).write();
    }

    private String write() {
        StringWriter text = new StringWriter();
        text.write(SpreadsheetText.MARK);
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(Arrays.stream(StatementColumn.values())
                .map(StatementColumn::heading)
                .toList());
        answers.values()
                .forEach(control -> csv.writeRecord(Arrays.stream(StatementColumn.values())
                        .map(column -> SpreadsheetText.neutral(cell(column, control)))
                        .toList()));
        return text.toString();
    }

    private String cell(StatementColumn column, ControlStatement control) {
        SchemeControl known = titles.get(control.controlId());
        return switch (column) {
            case CONTROL_ID -> control.controlId();
            case TITLE_KOREAN -> known == null ? "" : known.title().korean();
            case TITLE_ENGLISH -> known == null ? "" : known.title().english();
            case APPLICABLE -> text(control.applicable());
            case JUSTIFICATION -> text(control.justification());
            case IMPLEMENTATION_STATUS -> text(control.implementationStatus());
            case DOCUMENT_REFERENCES -> String.join(StatementColumn.SEPARATOR, control.documentReferences());
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static ControlStatement unanswered(String controlId) {
        return new ControlStatement(controlId, null, null, null, List.of());
    }
}
