package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody sees without an account: in both languages, on a phone and on a desk, and light. */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
class OpenPagesST {

    /** What an open page may weigh at its first visit, in bytes over the wire. */
    private static final int WEIGHT = 100 * 1024;

    private static final List<String> PAGES =
            List.of("/", "/register", "/about", "/complaint", "/docs/api", "/problems", "/problems/not-found");

    private final LocalStack stack;
    private final Chromium chromium;

    OpenPagesST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"ko, 360", "ko, 1440", "en, 360", "en, 1440"})
    void areRightForEverybody(Locale language, int width) {
        String number = stack.told().remembered("number");
        List<String> all = new ArrayList<>(PAGES);
        all.add("/verify/" + number);
        try (Visitor visitor = chromium.visitor(language, width)) {
            for (String path : all) {
                visitor.open(path);
                visitor.settles();
                visitor.look("open" + path.replace('/', '-'));
            }
        }
    }

    /** The page is a third party's, and English alone; what it lacks is put right around it. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void letTheApiBeTried(int width) {
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, width)) {
            visitor.open("/q/swagger-ui");
            Locator reading = visitor.page().locator("[id$=-ListApplications]");
            Locator writing = visitor.page().locator("[id$=-StartApplication]");
            assertThat(reading).isVisible();
            visitor.settles();
            for (Locator operation : List.of(reading, writing)) {
                operation.locator(".opblock-summary-control").click();
                operation.locator(".try-out__btn").click();
            }
            visitor.look("swagger-trying");
            visitor.page().locator(".auth-wrapper .authorize").click();
            visitor.look("swagger-authorising");
        }
    }

    @Test
    void findACertificateByItsHolder() {
        try (Visitor visitor = chromium.visitor(Locale.KOREAN, 360)) {
            visitor.open("/register");
            visitor.field(visitor.words().of("open", "words")).fill("누리새김");
            visitor.button(visitor.words().of("open", "search")).click();

            assertThat(visitor.page().locator(".certificates li")).not().hasCount(0);
            visitor.page().locator(".certificates a").first().click();
            visitor.page().waitForURL("**/verify/**");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/register", "/complaint"})
    void weighLittle(String path) {
        List<Integer> sizes = new ArrayList<>();
        try (Visitor visitor = chromium.visitor(Locale.ENGLISH, 360)) {
            visitor.page().onResponse(response -> sizes.add(weight(response)));
            visitor.open(path);
            visitor.settles();
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, WEIGHT);
    }

    private static int weight(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
