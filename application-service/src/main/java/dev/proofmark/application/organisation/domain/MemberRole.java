package dev.proofmark.application.organisation.domain;

/** What a member may do for an organisation. */
public enum MemberRole {
    /** Everything, and signs for the organisation. */
    OWNER,
    /** Writes applications, but does not sign. */
    EDITOR,
    /** Reads. */
    READER;

    /** Whether the role may change and submit what belongs to the organisation. */
    public boolean mayEdit() {
        return switch (this) {
            case OWNER, EDITOR -> true;
            case READER -> false;
        };
    }

    /** Whether the role may bind the organisation (ISO/IEC 17021-1:2015, 5.1.2). */
    public boolean maySign() {
        return switch (this) {
            case OWNER -> true;
            case EDITOR, READER -> false;
        };
    }
}
