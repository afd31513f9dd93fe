package dev.proofmark.application.organisation.domain;

/**
 * A number of another country's register, kept as it was given: we know no check for it.
 *
 * @param written the number as given
 */
public record ForeignRegistrationNumber(String written) implements RegistrationNumber {

    public ForeignRegistrationNumber {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a registration number has characters");
        }
    }
}
