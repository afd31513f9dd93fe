package dev.proofmark.evaluation.prediction;

import java.util.Arrays;
import java.util.Optional;

/** What a model decides of a sample. */
public enum Task {

    /** Whether it is of the positive class. */
    BINARY("binary"),

    /** Which one of several classes it is of. */
    MULTI_CLASS("multiclass"),

    /** Which labels it has, of several: all, some or none. */
    MULTI_LABEL("multilabel");

    private final String code;

    Task(String code) {
        this.code = code;
    }

    /** The one of that name. */
    public static Optional<Task> named(String code) {
        return Arrays.stream(values()).filter(task -> task.code.equals(code)).findFirst();
    }

    /** Its name in reports and commands. */
    public String code() {
        return code;
    }
}
