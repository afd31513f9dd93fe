package dev.proofmark.platform.tasks;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of tasks: by due day (what has none comes last), own ones first, by the day since which it waits, by
 * id. Days are as PostgreSQL reads them.
 */
record TaskCursor(String due, int place, String since, UUID id) {

    /** Due on no day: after all days. */
    private static final String NEVER = "infinity";

    private static final String SEPARATOR = "_";
    private static final int PARTS = 4;

    /** Before everything. */
    static final TaskCursor START = new TaskCursor("-infinity", 0, "-infinity", new UUID(0, 0));

    static TaskCursor after(Task task) {
        String due = task.dueOn() == null ? NEVER : task.dueOn().toString();
        return new TaskCursor(due, task.place(), task.since().toString(), task.id());
    }

    /**
     * What a caller sends back.
     *
     * @throws RefusedException if it is not one of ours
     */
    static TaskCursor read(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(SEPARATOR, -1);
            if (parts.length == PARTS && (parts[1].equals("0") || parts[1].equals("1"))) {
                String due = parts[0].equals(NEVER) ? NEVER : day(parts[0]);
                return new TaskCursor(due, Integer.parseInt(parts[1]), day(parts[2]), UUID.fromString(parts[3]));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // Falls through to the refusal below: it is the same mistake of the caller.
        }
        throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?cursor", "wrong-format"))));
    }

    String written() {
        String plain = String.join(SEPARATOR, due, Integer.toString(place), since, id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static String day(String text) {
        return LocalDate.parse(text).toString();
    }
}
