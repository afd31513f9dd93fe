package dev.proofmark.platform.document;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/**
 * Knows which characters can be printed, from the fonts' own tables, read at the start so that no request waits for it.
 * A command asks before it accepts what will be printed: a silent "#" would be a false document.
 */
@Startup
@ApplicationScoped
public class Printability {
    public Printability() {
        if (GlyphCoverage.firstMissing("Document 문서").isPresent()) {
            throw new IllegalStateException("the fonts of the documents cannot show Korean and English");
        }
    }

    /** The first code point of the text that cannot be printed, if any. */
    public OptionalInt firstUnprintable(String text) {
        return GlyphCoverage.firstMissing(text);
    }
}
