package dev.proofmark.application.document.domain;

/**
 * How much lies beside one application.
 *
 * @param documents how many
 * @param bytes of all contents that are kept
 */
public record DocumentUsage(int documents, long bytes) {}
