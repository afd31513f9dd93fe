package dev.proofmark.contracts;

/**
 * The scheme and the version of it that something was made under; kept with every application, audit, decision and
 * certificate.
 *
 * @param id for example {@code aims-42001}
 * @param version the scheme file's version
 */
public record SchemeReference(String id, int version) {}
