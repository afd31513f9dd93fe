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
import java.util.Optional;
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
    /**
     * A camera sees a page from several distances until it finds the code. One look is not enough: there are certificates
     * whose code ZXing misses at a single resolution and finds at others.
     */
    private static final List<Float> DOTS_PER_INCH = List.of(200f, 150f, 300f, 100f, 120f, 250f, 175f);

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
        for (float dotsPerInch : DOTS_PER_INCH) {
            Optional<String> seen = decode(pages.renderImageWithDPI(0, dotsPerInch, ImageType.RGB));
            if (seen.isPresent()) {
                return seen.get();
            }
        }
        throw new StepFailedException("The certificate's first page shows no QR code that can be decoded");
    }

    private static Optional<String> decode(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new MultiFormatReader().decode(picture, HINTS).getText());
        } catch (NotFoundException missed) {
            return Optional.empty();
        }
    }
}
