package dev.proofmark.audit.paper.usecase;

/** A row of a table: what it is called and what it says. */
public record Fact(Words label, Words value) {

    public static Fact of(String korean, String english, Words value) {
        return new Fact(new Words(korean, english), value);
    }

    public static Fact of(String korean, String english, String value) {
        return of(korean, english, Words.same(value));
    }
}
