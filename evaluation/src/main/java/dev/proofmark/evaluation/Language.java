package dev.proofmark.evaluation;

/** What people may read results in. */
public enum Language {
    KOREAN,
    ENGLISH;

    /** The one of both texts that is in this language. */
    public String of(String korean, String english) {
        return switch (this) {
            case KOREAN -> korean;
            case ENGLISH -> english;
        };
    }
}
