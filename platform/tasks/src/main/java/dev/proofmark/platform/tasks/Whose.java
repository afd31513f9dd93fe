package dev.proofmark.platform.tasks;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose tasks are asked for. */
public enum Whose {
    /** All that the person may do. */
    ANY,
    /** Of these what waits for nobody else: what names them, what they have taken, and whom they stand in for. */
    MINE,
    /** All that waits for a role of the body, for those who share it out. */
    OFFICE;

    static Whose of(@Nullable String asked) {
        if (asked == null) {
            return ANY;
        }
        return switch (asked) {
            case "mine" -> MINE;
            case "office" -> OFFICE;
            default ->
                throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?whose", "wrong-format"))));
        };
    }
}
