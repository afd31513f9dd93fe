package dev.proofmark.verification.certificate;

/** Where exhibits come from: what somebody has, or an issuer's server. */
@FunctionalInterface
public interface Source {

    /** Has nothing. */
    Source NOTHING = wanted -> {
        throw new NotAtHandException("not at hand");
    };

    /**
     * What is wanted.
     *
     * @throws NotAtHandException if it cannot be had; why
     */
    Exhibit find(Wanted wanted) throws NotAtHandException;

    /** Says that something will be wanted soon, so that whoever has to ask for it need not wait until then. */
    default void expect(Wanted wanted) {}

    /** This, and what it has not from another one, whose reasons count then. */
    default Source or(Source other) {
        return new Either(this, other);
    }
}
