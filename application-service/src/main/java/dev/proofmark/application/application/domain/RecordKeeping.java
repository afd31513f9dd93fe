package dev.proofmark.application.application.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;

/**
 * I-39: what was handed in stays, through the current cycle and a whole one after it, and longer: nothing that a body
 * decided on is ever deleted (ISO/IEC 17021-1:2015, 9.9.4). What it holds about people is erased where they are kept,
 * and by rules of its own.
 */
public final class RecordKeeping {

    private RecordKeeping() {}

    /** What forbids deleting the application: that the body has seen it. */
    public static Optional<Refusal> refusalOfDeletion(Application application) {
        return application.submittedOn() == null ? Optional.empty() : Optional.of(Refusal.of("I-39"));
    }
}
