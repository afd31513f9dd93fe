package dev.proofmark.application.organisation.domain;

/** The number under which a public register knows an organisation. */
public sealed interface RegistrationNumber permits BusinessRegistrationNumber, ForeignRegistrationNumber {

    /** The number as people write it. */
    String written();

    /** The number without its signs, small letters and spaces, for comparing. */
    String key();
}
