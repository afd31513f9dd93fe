package dev.proofmark.platform.qrcode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** How a symbol is shown: in pages and in documents. */
final class Pictures {

    private static final int PIXELS_PER_MODULE = 8;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private Pictures() {}

    static String svg(Symbol symbol) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < symbol.side(); row++) {
            for (int column = 0; column < symbol.side(); column++) {
                if (symbol.isDark(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(symbol.side())
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                        .formatted(symbol.side(), path);
    }

    static String pngAddress(Symbol symbol) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(symbol));
    }

    private static byte[] png(Symbol symbol) {
        int side = symbol.side() * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, symbol.isDark(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? BLACK : WHITE);
            }
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
