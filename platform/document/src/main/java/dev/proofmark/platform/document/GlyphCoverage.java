package dev.proofmark.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters our fonts can show in regular and in bold: read once, then asked by any thread. */
final class GlyphCoverage {
    private static final int SUPPLEMENTARY_END = 0x20000;
    private static final BitSet PRINTABLE = printable();

    private GlyphCoverage() {}

    /** The first character that cannot be shown, if any; line breaks and tabs are laid out, not shown. */
    static OptionalInt firstMissing(String text) {
        return text.codePoints()
                .filter(codePoint -> !isBreak(codePoint) && !PRINTABLE.get(codePoint))
                .findFirst();
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }

    private static BitSet printable() {
        BitSet regular = covered(DocumentFonts.REGULAR);
        regular.and(covered(DocumentFonts.BOLD));
        return regular;
    }

    private static BitSet covered(int weight) {
        List<CmapLookup> fonts = DocumentFonts.parsed(weight).stream()
                .map(font -> {
                    try {
                        return font.getUnicodeCmapLookup();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        BitSet covered = new BitSet(SUPPLEMENTARY_END);
        for (int codePoint = ' '; codePoint < SUPPLEMENTARY_END; codePoint++) {
            int asked = codePoint;
            covered.set(codePoint, fonts.stream().anyMatch(font -> font.getGlyphId(asked) != 0));
        }
        return covered;
    }
}
