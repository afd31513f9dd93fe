package dev.proofmark.audit.finding.domain;

import dev.proofmark.platform.rules.Refusal;
import java.util.List;

/** What became of a sending. */
public sealed interface Received {

    /** The finding is new. */
    record Created(Revised revised) implements Received {}

    /** The device's newer revision is what the finding says now. */
    record Updated(Revised revised) implements Received {}

    /** This revision of the device, or a higher one, is known. */
    record Unchanged() implements Received {}

    /**
     * The device does not have the say: its content is kept beside the finding's.
     *
     * @param entry what the history gains
     */
    record Conflicting(FindingConflict conflict, FindingRevision entry) implements Received {}

    /** A rule forbids it; nothing has changed. */
    record Refused(Refusal refusal) implements Received {}

    /** What the history gains. */
    default List<FindingRevision> history() {
        return switch (this) {
            case Created(var revised) -> revised.history();
            case Updated(var revised) -> revised.history();
            case Conflicting(var conflict, var entry) -> List.of(entry);
            case Unchanged unchanged -> List.of();
            case Refused refused -> List.of();
        };
    }
}
