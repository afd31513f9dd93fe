package dev.proofmark.contracts.organisation;

/**
 * What a member may do in an organisation.
 */
public enum MemberRole {
    /** Acts for the organisation: submits, signs, invites. */
    OWNER,
    /** Prepares and answers, without binding the organisation. */
    EDITOR,
    /** Sees what the organisation sees. */
    READER
}
