package dev.proofmark.platform.storage.inspection;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.Map;

/** What can be wrong with a file, each by its section of docs/rules.md. */
final class Refusals {

    private Refusals() {}

    /** It is whole neither by its format's rules nor to most programs. */
    static RefusedException damaged() {
        return new RefusedException(Refusal.of("content-damaged"));
    }

    /** Two programs would see two different files in it. */
    static RefusedException ambiguous() {
        return new RefusedException(Refusal.of("content-ambiguous"));
    }

    /** Opening it would fill somebody's memory or disk. */
    static RefusedException expands() {
        return new RefusedException(Refusal.of("content-expands"));
    }

    static RefusedException macros() {
        return new RefusedException(Refusal.of("content-macros"));
    }

    static RefusedException notText() {
        return new RefusedException(Refusal.of("content-not-text"));
    }

    /** Its bytes promise something else than its name. */
    static RefusedException differs(FileFormat promised, String detected) {
        return new RefusedException(Refusal.of(
                "content-differs-from-name", Map.of("expected", promised.mediaType(), "detected", detected)));
    }
}
