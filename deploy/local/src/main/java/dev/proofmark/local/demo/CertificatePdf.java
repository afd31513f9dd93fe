package dev.proofmark.local.demo;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A certificate's document as a stranger reads it: its text, and the QR code of its first page as a camera would see it.
 *
 * @param text without any white space, since lines may be broken anywhere
 */
public record CertificatePdf(String text, String qrCode) {
    private static final float DOTS_PER_INCH = 200;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** Reads a document. */
    public static CertificatePdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            return new CertificatePdf(withoutSpace(text), scan(new PDFRenderer(document)));
        } catch (IOException exception) {
            throw new StepFailedException("The certificate's document is no PDF that can be read", exception);
        }
    }

    /** Whether the document says these words, wherever it breaks its lines. */
    public boolean says(String words) {
        return text.contains(withoutSpace(words));
    }

    private static String withoutSpace(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String scan(PDFRenderer pages) throws IOException {
        BufferedImage page = pages.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new MultiFormatReader().decode(picture, HINTS).getText();
        } catch (NotFoundException missed) {
            throw new StepFailedException("The certificate's first page shows no QR code that can be decoded", missed);
        }
    }
}
