package dev.proofmark.application.application.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a statement of applicability as a spreadsheet; the titles are there to read, and ignored when sent. */
enum StatementColumn {
    CONTROL_ID("controlId"),
    TITLE_KOREAN("titleKorean"),
    TITLE_ENGLISH("titleEnglish"),
    APPLICABLE("applicable"),
    JUSTIFICATION("justification"),
    IMPLEMENTATION_STATUS("implementationStatus"),
    DOCUMENT_REFERENCES("documentReferences");

    /** Between several references in one cell. */
    static final String SEPARATOR = ";";

    private final String heading;

    StatementColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<StatementColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    static String headings() {
        return Arrays.stream(values()).map(StatementColumn::heading).collect(Collectors.joining(", "));
    }
}
