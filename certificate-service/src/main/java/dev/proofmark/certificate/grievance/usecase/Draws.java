package dev.proofmark.certificate.grievance.usecase;

/** What nobody can guess. */
public interface Draws {

    /** A reference for people to name, of letters and digits that are not mistaken for each other. */
    String reference(String prefix, int year);

    /** What secrets are salted with, in hexadecimal. */
    String salt();
}
