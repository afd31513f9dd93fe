package dev.proofmark.platform.qrcode;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A QR code that was read back from several distances. Of the eight masks that the standard offers for the same words it has
 * the one in which the least looks like a fourth finder pattern, mostly nothing: ZXing, which many telephones read with, may believe in such a one
 * and then miss the code, at some resolutions and not at others (ADR 0025).
 */
public final class ReadableCode {

    /** Some fifteen of a hundred code words may be lost. */
    private static final QrCode.Ecc CORRECTION = QrCode.Ecc.MEDIUM;

    /** The encoder's own choice, which is the one with the fewest of the standard's penalties, and then each. */
    private static final List<Integer> MASKS =
            IntStream.rangeClosed(-1, 7).boxed().toList();

    /** From a page that fills a screen to one in the hand. */
    private static final List<Look> LOOKS =
            Stream.of(2.7, 3.3, 4.0, 5.4).map(Look::new).toList();

    private final Symbol symbol;

    private ReadableCode(Symbol symbol) {
        this.symbol = symbol;
    }

    /**
     * Makes the code of a text.
     *
     * @throws UnreadableCodeException if in no mask it can be read from all distances
     */
    public static ReadableCode of(String text) {
        return readFrom(LOOKS, text);
    }

    static ReadableCode readFrom(List<Look> looks, String text) {
        return MASKS.stream()
                .map(mask -> masked(text, mask))
                .sorted(Comparator.comparingInt(symbol -> new Lookalikes(symbol).count()))
                .filter(symbol -> looks.stream().allMatch(look -> look.sees(text, symbol)))
                .findFirst()
                .map(ReadableCode::new)
                .orElseThrow(UnreadableCodeException::new);
    }

    private static Symbol masked(String text, int mask) {
        return new Symbol(QrCode.encodeSegments(
                QrSegment.makeSegments(text), CORRECTION, QrCode.MIN_VERSION, QrCode.MAX_VERSION, mask, true));
    }

    Symbol symbol() {
        return symbol;
    }

    /** As one path with a square for each dark module, as wide as the page lets it be. */
    public String svg() {
        return Pictures.svg(symbol);
    }

    /** As a one-bit PNG in a {@code data:} address: smaller in a document than an SVG, and sharp. */
    public String pngAddress() {
        return Pictures.pngAddress(symbol);
    }
}
