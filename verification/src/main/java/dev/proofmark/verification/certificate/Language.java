package dev.proofmark.verification.certificate;

/** What a report may be read in. */
public enum Language {
    KOREAN,
    ENGLISH;

    String of(String korean, String english) {
        return switch (this) {
            case KOREAN -> korean;
            case ENGLISH -> english;
        };
    }
}
