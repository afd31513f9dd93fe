package dev.proofmark.application.application.domain;

/** What the organisation does with an AI system. */
public enum LifecycleRole {
    DEVELOPED,
    PROVIDED,
    USED
}
