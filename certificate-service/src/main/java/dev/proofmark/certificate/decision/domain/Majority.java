package dev.proofmark.certificate.decision.domain;

/** How many of the votes cast a committee's decision needs. */
public enum Majority {
    /** More than half. */
    SIMPLE,
    TWO_THIRDS,
    UNANIMOUS;

    boolean reachedBy(int votes, int cast) {
        return switch (this) {
            case SIMPLE -> votes * 2 > cast;
            case TWO_THIRDS -> votes * 3 >= cast * 2;
            case UNANIMOUS -> votes == cast;
        };
    }
}
