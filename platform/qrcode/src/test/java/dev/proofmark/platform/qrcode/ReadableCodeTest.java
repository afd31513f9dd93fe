package dev.proofmark.platform.qrcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ReadableCodeTest {

    /** ZXing finds no code in this address's mask with the fewest penalties. */
    private static final String MISSED = "http://localhost:36563/verify/PMK-AIMS-2026-CF69HAK";

    private static final List<String> SITES = List.of(
            "http://localhost:8080",
            "http://localhost:36563",
            "https://certificates.example.kr",
            "https://proofmark.example");

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** What a certificate prints, at 100, 150, 200, 250 and 300 dots per inch, and a few more. */
    private static final List<Look> OTHERS = Stream.of(2.69, 3.0, 4.03, 5.0, 5.38, 6.0, 6.72, 8.0, 8.07, 10.0)
            .map(Look::new)
            .toList();

    @Test
    void hasAnotherMaskWhereTheOneWithTheFewestPenaltiesIsMissed() {
        Symbol fewestPenalties = new Symbol(QrCode.encodeText(MISSED, QrCode.Ecc.MEDIUM));
        assertThat(OTHERS).anyMatch(look -> !look.sees(MISSED, fewestPenalties));

        Symbol chosen = ReadableCode.of(MISSED).symbol();

        assertThat(OTHERS).allMatch(look -> look.sees(MISSED, chosen));
    }

    /** Rounded pixels leave a few: less than one look in a thousand, where it is four with the fewest penalties. */
    @Test
    void isReadFromOtherDistancesToo() {
        List<String> addresses = SITES.stream()
                .flatMap(site -> addresses(site + "/verify/", 200))
                .toList();

        long missed = addresses.stream()
                .mapToLong(address -> missed(address, ReadableCode.of(address).symbol()))
                .sum();

        assertThat(missed * 1000).isLessThan((long) addresses.size() * OTHERS.size());
    }

    private static long missed(String address, Symbol symbol) {
        return OTHERS.stream().filter(look -> !look.sees(address, symbol)).count();
    }

    @Test
    void isReadAsAnImage() throws IOException, ReaderException {
        String address = ReadableCode.of(MISSED).pngAddress();

        assertThat(address).startsWith("data:image/png;base64,");
        byte[] png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int side = image.getWidth();
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(side, side, image.getRGB(0, 0, side, side, null, 0, side)))))
                        .getText())
                .isEqualTo(MISSED);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(ReadableCode.of(MISSED).svg())
                .isEqualTo(ReadableCode.of(MISSED).svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 41 41\"");
    }

    @Test
    void isNotMadeIfNoMaskIsReadBack() {
        List<Look> tooFar = List.of(new Look(1));

        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> ReadableCode.readFrom(tooFar, MISSED))
                .withMessageContaining("no mask");
    }

    private static Stream<String> addresses(String page, int count) {
        Random random = new Random(20_261_129);
        return Stream.generate(() -> page + "PMK-AIMS-2026-" + drawn(random)).limit(count);
    }

    private static String drawn(Random random) {
        return random.ints(7, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .reduce("", String::concat);
    }
}
