package dev.proofmark.audit.programme.domain;

/**
 * The scheme, in the version under which the application was made.
 *
 * @param id for example {@code aims-42001}
 */
public record SchemeVersion(String id, int version) {}
