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

    /** This, and what it has not from another one, whose reasons count then. */
    default Source or(Source other) {
        return wanted -> {
            try {
                return find(wanted);
            } catch (NotAtHandException notHere) {
                return other.find(wanted);
            }
        };
    }
}
