package dev.proofmark.audit.checklist.domain;

/** What became of a look that was sent, with the item as it stands after. */
public record Reception(ChecklistItem item, Outcome outcome) {

    /** How it was received. */
    public enum Outcome {
        TAKEN,
        /** It was here already: the tool sent it once more. */
        REPEATED,
        /** Somebody else was faster: the item stays as they left it, and the tool has to show both. */
        CONFLICT
    }
}
