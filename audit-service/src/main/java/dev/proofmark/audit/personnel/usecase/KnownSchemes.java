package dev.proofmark.audit.personnel.usecase;

/** The schemes that the body certifies under. */
public interface KnownSchemes {

    /** Whether there is a scheme of that id, in whatever version. */
    boolean exist(String schemeId);
}
