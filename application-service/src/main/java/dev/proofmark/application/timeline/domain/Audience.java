package dev.proofmark.application.timeline.domain;

/** Whom an entry is for. */
public enum Audience {
    /** The client and everybody of the body who may read the application. */
    CLIENT,
    /** The body alone: what it has not told the client, or not yet. */
    BODY
}
