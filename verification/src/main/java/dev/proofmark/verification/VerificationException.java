package dev.proofmark.verification;

/** Something is not as it claims to be; it says what was expected and what was found instead. */
public abstract class VerificationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String check;
    private final String expected;
    private final String found;

    /**
     * A failed check.
     *
     * @param check its name, in lower case with hyphens
     */
    protected VerificationException(String check, String expected, String found) {
        super(check + ": expected " + expected + ", found " + found);
        this.check = check;
        this.expected = expected;
        this.found = found;
    }

    public String check() {
        return check;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
