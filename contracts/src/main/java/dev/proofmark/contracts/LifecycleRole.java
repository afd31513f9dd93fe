package dev.proofmark.contracts;

/**
 * What the organisation does with an AI system of its scope.
 */
public enum LifecycleRole {
    DEVELOPED,
    PROVIDED,
    USED
}
