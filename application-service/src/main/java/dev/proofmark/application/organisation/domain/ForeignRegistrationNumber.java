package dev.proofmark.application.organisation.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number of another country's register, kept as it was given: we know no check for it.
 *
 * @param written the number as given
 */
public record ForeignRegistrationNumber(String written) implements RegistrationNumber {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ForeignRegistrationNumber {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a registration number has characters");
        }
    }

    @Override
    public String key() {
        String signless = SIGNS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return signless.isEmpty() ? written : signless;
    }
}
