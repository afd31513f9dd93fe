package dev.proofmark.application.organisation.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Korean business registration number (사업자등록번호): ten digits, the last of which checks the others (I-55).
 * The ninth digit counts five-fold plus the tens of that product, so that every single wrong digit is noticed.
 *
 * @param digits the ten digits without hyphens
 */
public record BusinessRegistrationNumber(String digits) implements RegistrationNumber {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{3})-(\\d{2})-(\\d{5})|\\d{10}");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int NINTH = 8;
    private static final int CHECK = 9;

    public BusinessRegistrationNumber {
        if (!digits.matches("[0-9]{10}") || digits.charAt(CHECK) - '0' != checkDigit(digits)) {
            throw new IllegalArgumentException("not a business registration number");
        }
    }

    /** Reads a number written with both hyphens or with none; empty if it is none (I-55). */
    public static Optional<BusinessRegistrationNumber> of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replace("-", "");
        return digits.charAt(CHECK) - '0' == checkDigit(digits)
                ? Optional.of(new BusinessRegistrationNumber(digits))
                : Optional.empty();
    }

    @Override
    public String written() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    @Override
    public String key() {
        return digits;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += (digits.charAt(position) - '0') * WEIGHTS[position];
        }
        sum += (digits.charAt(NINTH) - '0') * WEIGHTS[NINTH] / 10;
        return (10 - sum % 10) % 10;
    }
}
