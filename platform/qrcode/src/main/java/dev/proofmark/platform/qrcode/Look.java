package dev.proofmark.platform.qrcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/**
 * A look at a symbol from some distance, with ZXing's eyes. A pixel that lies over several modules has their mean, as in a
 * camera or in a page that is drawn on a screen.
 *
 * @param pixels a module's width; one at least
 */
record Look(double pixels) {

    private static final int WHITE = 255;

    /** Whether it sees these words. */
    boolean sees(String words, Symbol symbol) {
        try {
            BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(picture(symbol)));
            return new QRCodeReader().decode(picture).getText().equals(words);
        } catch (ReaderException missed) {
            return false;
        }
    }

    private LuminanceSource picture(Symbol symbol) {
        int side = (int) Math.floor(symbol.side() * pixels);
        byte[] luminance = new byte[side * side];
        for (int y = 0; y < side; y++) {
            Pixel row = pixel(y);
            for (int x = 0; x < side; x++) {
                Pixel column = pixel(x);
                double dark = row.share() * dark(symbol, column, row.module())
                        + (1 - row.share()) * dark(symbol, column, row.module() + 1);
                luminance[y * side + x] = (byte) Math.round(WHITE * (1 - dark));
            }
        }
        return new PlanarYUVLuminanceSource(luminance, side, side, 0, 0, side, side, false);
    }

    private static double dark(Symbol symbol, Pixel column, int row) {
        return (symbol.isDark(column.module(), row) ? column.share() : 0)
                + (symbol.isDark(column.module() + 1, row) ? 1 - column.share() : 0);
    }

    private Pixel pixel(int place) {
        int module = (int) Math.floor(place / pixels);
        return new Pixel(module, Math.min(1, (module + 1) * pixels - place));
    }

    /**
     * Where a pixel lies along one side.
     *
     * @param module the first one under it
     * @param share how much of it lies there; the rest lies over the next
     */
    private record Pixel(int module, double share) {}
}
