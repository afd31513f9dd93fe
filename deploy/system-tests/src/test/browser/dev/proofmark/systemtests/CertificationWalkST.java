package dev.proofmark.systemtests;

import dev.proofmark.local.demo.Facts;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way to a certificate in the browser, once in each language: everybody in a browser of their own. */
@Tag("browser")
@ExtendWith({OnLocalStack.class, InBrowser.class})
class CertificationWalkST {

    private final LocalStack stack;
    private final Chromium chromium;

    CertificationWalkST(LocalStack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"ko, 1440, 360", "en, 360, 1440"})
    void leadsToACertificate(Locale language, int widthOfClient, int widthOfBody) {
        new CertificationWalk(chromium, client(language), new CertificationWalk.Widths(widthOfClient, widthOfBody))
                .walk();
    }

    private Client client(Locale language) {
        Facts facts = stack.factsOf(stack.newRun("walk-" + language));
        String mark = facts.id("walk").toString().substring(24);
        return new Client(
                "주식회사 걸음지능 " + mark,
                "Georeum AI " + mark + " Co., Ltd.",
                facts.expand("{{business-number}}"),
                stack.today(),
                new Words(language));
    }
}
