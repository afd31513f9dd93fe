package dev.proofmark.audit.paper.usecase;

/** The same in both languages of the product. */
public record Words(String korean, String english) {

    /** What reads the same in both. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** From one to another; itself where both are the same. */
    public Words to(Words last) {
        return equals(last) ? this : new Words(korean + " – " + last.korean, english + " – " + last.english);
    }
}
