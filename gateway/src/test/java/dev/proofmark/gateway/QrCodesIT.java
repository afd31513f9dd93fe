package dev.proofmark.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The QR code of a certificate's page, as pages show it. */
@QuarkusTest
@WithTestResource(FarSide.class)
class QrCodesIT {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS_PER_MODULE = 4;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @CsvSource({"PMK-AIMS-2026-7Q3KD2X, PMK-AIMS-2026-7Q3KD2X", "제 7호, %EC%A0%9C%207%ED%98%B8"})
    void leadsToTheNumbersPage(String number, String inAddress) throws ReaderException {
        String svg = given().get("/verify/{number}/qr", number)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();

        assertThat(read(svg)).endsWith("/verify/" + inAddress);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 3000})
    void isNotMadeOfWhatIsNoNumber(int length) {
        given().get("/verify/" + "7".repeat(length) + "/qr")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("rule", equalTo("not-found"));
    }

    @Test
    void isMadeOfTheLongestNumber() throws ReaderException {
        String number = "가".repeat(40);

        assertThat(read(given().get("/verify/{number}/qr", number).asString()))
                .endsWith("/verify/" + "%EA%B0%80".repeat(40));
    }

    private static String read(String svg) throws ReaderException {
        Matcher found = SIDE.matcher(svg);
        assertThat(found.find()).isTrue();
        int side = Integer.parseInt(found.group(1)) * PIXELS_PER_MODULE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        DARK.matcher(svg).results().forEach(module -> darken(pixels, side, module));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void darken(int[] pixels, int side, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * PIXELS_PER_MODULE;
        int top = Integer.parseInt(module.group(2)) * PIXELS_PER_MODULE;
        for (int y = top; y < top + PIXELS_PER_MODULE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + PIXELS_PER_MODULE, 0);
        }
    }
}
