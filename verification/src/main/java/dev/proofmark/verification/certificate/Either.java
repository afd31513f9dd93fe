package dev.proofmark.verification.certificate;

/** One source, and what it has not from another one, whose reasons count then. */
record Either(Source first, Source second) implements Source {

    @Override
    public Exhibit find(Wanted wanted) throws NotAtHandException {
        try {
            return first.find(wanted);
        } catch (NotAtHandException notHere) {
            return second.find(wanted);
        }
    }

    @Override
    public void expect(Wanted wanted) {
        try {
            var _ = first.find(wanted);
        } catch (NotAtHandException notHere) {
            second.expect(wanted);
        }
    }
}
