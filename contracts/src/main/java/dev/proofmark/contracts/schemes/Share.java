package dev.proofmark.contracts.schemes;

/** An exact part of a whole: a third has no decimal. */
public record Share(int numerator, int denominator) {

    public Share {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not a share");
        }
    }
}
