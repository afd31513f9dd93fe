package dev.proofmark.platform.tasks;

/** Whom tasks of a kind wait for. */
public enum Waiting {
    /** Any of those who hold a role of the body: one of them may take it, or be given it. */
    FOR_ROLE,
    /** Those whom the case names, whose assignment carries the right: no deputy has it, and nobody else is given it. */
    FOR_NAMED,
    /** Members of the organisation that it concerns: one of them may take it. */
    FOR_CLIENT
}
