package dev.proofmark.platform.document;

/** A text has a character that no font of ours can show. Commands are refused before; this is the last guard. */
public final class UnprintableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnprintableException(int codePoint) {
        super("no font of the documents has U+%04X".formatted(codePoint));
    }

    /** Lets a text through that our fonts can show. */
    public static void guard(String text) {
        GlyphCoverage.firstMissing(text).ifPresent(codePoint -> {
            throw new UnprintableException(codePoint);
        });
    }
}
