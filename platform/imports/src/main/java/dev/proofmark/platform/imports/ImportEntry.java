package dev.proofmark.platform.imports;

/**
 * A thing of a file.
 *
 * @param row its first one
 * @param sha256 of what its rows say
 * @param <T> what the service makes of it
 */
public record ImportEntry<T>(long row, T value, String sha256) {}
