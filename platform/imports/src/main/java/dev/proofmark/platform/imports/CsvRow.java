package dev.proofmark.platform.imports;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a file: its cells by their columns' names, read as what they should be, and what is wrong with them. */
public final class CsvRow {

    /** Between several values in one cell: a file may be separated by commas or semicolons. */
    public static final String SEPARATOR = "|";

    private static final Pattern FULL_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> YES = Set.of("true", "yes", "y", "o", "예", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "x", "아니오", "아니요", "0");

    private final long number;
    private final Map<String, String> cells;
    private final List<RowMistake> mistakes = new ArrayList<>();

    CsvRow(long number, Map<String, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** As a spreadsheet counts: the headings are row 1. */
    public long number() {
        return number;
    }

    /** The cell's text, or null if nothing stands there. */
    public @Nullable String text(String column) {
        return cells.get(column);
    }

    /** The cell's text; a mistake, and empty, if nothing stands there. */
    public String required(String column) {
        require(column);
        return cells.getOrDefault(column, "");
    }

    private void require(String column) {
        if (!cells.containsKey(column)) {
            mistake(column, "required");
        }
    }

    /** The cell as a day, or null if nothing stands there or it is none. */
    public @Nullable LocalDate date(String column) {
        String text = cells.get(column);
        return text == null ? null : day(column, text).orElse(null);
    }

    /** The days in the cell, between {@value #SEPARATOR}. */
    public List<LocalDate> dates(String column) {
        return list(column).stream().flatMap(text -> day(column, text).stream()).toList();
    }

    private Optional<LocalDate> day(String column, String text) {
        try {
            if (FULL_DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException noSuchDay) {
            // The same mistake as below: 30 February reads like a day.
        }
        mistake(column, "import-date");
        return Optional.empty();
    }

    /** The same, which must stand there. */
    public @Nullable LocalDate requiredDate(String column) {
        require(column);
        return date(column);
    }

    /** The cell as an id, or null if nothing stands there or it is none. */
    public @Nullable UUID id(String column) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException notOne) {
            // The same mistake as below: the JDK forgives ids that are too short.
        }
        mistake(column, "import-id");
        return null;
    }

    /** The cell as a whole number from 1 on, or null if nothing stands there or it is none. */
    public @Nullable Integer number(String column, int most) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        boolean digits = text.matches("[0-9]{1,9}");
        int value = digits ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            mistake(column, "import-number", Map.of("most", Integer.toString(most)));
            return null;
        }
        return value;
    }

    /** The cell as yes or no; no if nothing stands there. */
    public boolean yes(String column) {
        String text = cells.getOrDefault(column, "no").toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            mistake(column, "import-yes-no");
        }
        return YES.contains(text);
    }

    /** The cell as one of some names, or null if nothing stands there or it is none. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> names) {
        String text = cells.get(column);
        return text == null ? null : named(column, text, names).orElse(null);
    }

    /** The same, which must stand there. */
    public <E extends Enum<E>> @Nullable E requiredOneOf(String column, Class<E> names) {
        require(column);
        return oneOf(column, names);
    }

    /** The names in the cell, each once; none if nothing stands there. */
    public <E extends Enum<E>> Set<E> namesOf(String column, Class<E> names) {
        Set<E> all = EnumSet.noneOf(names);
        for (String name : list(column)) {
            named(column, name, names).ifPresent(all::add);
        }
        return all;
    }

    /** The values in the cell, between {@value #SEPARATOR}. */
    public List<String> list(String column) {
        return Arrays.stream(cells.getOrDefault(column, "").split(Pattern.quote(SEPARATOR), -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private <E extends Enum<E>> Optional<E> named(String column, String text, Class<E> names) {
        Optional<E> found = Arrays.stream(names.getEnumConstants())
                .filter(name -> name.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            String known =
                    Arrays.stream(names.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            mistake(column, "import-choice", Map.of("choices", known));
        }
        return found;
    }

    /** Notes that a rule refuses a cell; an empty column means the row. */
    public void mistake(String column, String rule) {
        mistake(column, rule, Map.of());
    }

    /** The same, with values for the rule's words. */
    public void mistake(String column, String rule, Map<String, String> facts) {
        mistakes.add(new RowMistake(number, column, rule, facts));
    }

    /**
     * Notes what a domain refuses.
     *
     * @param column of a field's pointer
     */
    public void mistakes(Refusal refusal, UnaryOperator<String> column) {
        if (refusal.fields().isEmpty()) {
            mistake("", refusal.rule(), refusal.facts());
        }
        for (FieldRefusal field : refusal.fields()) {
            mistake(column.apply(field.pointer()), field.code(), refusal.factsOf(field));
        }
    }

    /** What is wrong with the row, as far as it was looked at. */
    List<RowMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    Map<String, String> cells() {
        return cells;
    }
}
