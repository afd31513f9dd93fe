package dev.proofmark.gateway.verifypage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.contracts.register.PublicStatus;
import dev.proofmark.gateway.statusindex.CertificateOnDay;
import dev.proofmark.gateway.statusindex.Messages;
import dev.proofmark.gateway.verifypage.VerifyPage.Asked;
import dev.proofmark.platform.web.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyPageTest {
    private static final String NUMBER = "PMK-AIMS-2026-7Q3KD2X";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_YET_EFFECTIVE | ENGLISH | This certificate is not valid yet; it becomes effective on 2 March 2026.",
                "ACTIVE            | ENGLISH | This certificate is valid today, 2 March 2026.",
                "EXPIRED           | ENGLISH | This certificate is no longer valid; it expired on 1 March 2029.",
                "SUSPENDED         | ENGLISH | This certificate is suspended and not valid at present, since 2 March 2026.",
                "WITHDRAWN         | ENGLISH | This certificate has been withdrawn and is not valid, since 2 March 2026.",
                "VOLUNTARILY_WITHDRAWN | ENGLISH | This certificate has been given back by its holder and is not valid, since 2 March 2026.",
                "TRANSFERRED_OUT   | ENGLISH | Another body certifies this organisation now; this certificate is not valid, since 2 March 2026.",
                "NOT_YET_EFFECTIVE | KOREAN  | 아직 유효하지 않습니다. 유효기간은 2026년 3월 2일에 시작됩니다.",
                "ACTIVE            | KOREAN  | 오늘(2026년 3월 2일) 유효한 인증서입니다.",
                "EXPIRED           | KOREAN  | 유효기간이 끝난 인증서입니다. 만료일은 2029년 3월 1일이었습니다."
            })
    void saysInOneSentenceWhetherItIsValidToday_I30(PublicStatus status, Language language, String sentence) {
        VerifyPage page = page(status, language, null);

        assertThat(page.verdict()).isEqualTo(sentence);
        assertThat(page.tone()).isEqualTo(status == PublicStatus.ACTIVE ? "good" : "bad");
        assertThat(page.mark()).isEqualTo(status == PublicStatus.ACTIVE ? "✓" : "✕");
    }

    @ParameterizedTest
    @EnumSource(PublicStatus.class)
    void saysOfADayThatHasBeenThatItIsOfThatDay(PublicStatus status) {
        for (Language language : Language.values()) {
            Words words = new Words(language);
            CertificateOnDay told = told(status, Messages.active(NUMBER, 1));

            VerifyPage page = VerifyPage.ofThatDay(new Asked(NUMBER, "2026-03-02", words), told, FIRST.plusDays(9));

            assertThat(page.verdict()).contains(words.date(FIRST)).doesNotContain("today", "오늘", "at present");
            assertThat(Objects.requireNonNull(page.dayForm()).day()).isEqualTo("2026-03-02");
            assertThat(page.dayForm().today()).isEqualTo("2026-03-11");
            assertThat(page.dayForm().back()).isNotNull();
        }
    }

    @Test
    void rendersAPageThatNeedsNoScriptAndEscapesWhatItShows() throws IOException {
        String english = html(page(PublicStatus.ACTIVE, Language.ENGLISH, null));
        String korean = html(page(PublicStatus.ACTIVE, Language.KOREAN, null));

        assertThat(english)
                .contains("<html lang=\"en\">", "<th scope=\"row\">Valid until</th><td>1 March 2029</td>")
                .contains("<td>AI producer</td>", "Detection of &lt;defects&gt; on lines")
                .contains("href=\"?lang=ko\"".replace("?", "/verify/" + NUMBER + "?"))
                .contains("href=\"/complaint?certificate=" + NUMBER + "\"")
                .doesNotContain("<script", "style=", "As known at", "<defects>");
        assertThat(korean).contains("<html lang=\"ko\">", "주식회사 누리새김테크", "Seoul, 대한민국", "AI 생산자");
        String at = "href=\"/public/v1/certificates/" + NUMBER;
        assertThat(english).contains(at + "/pdf\"", at + "/credential\"", at + "/log-proof\"", at + "/history\"");
        keep("verify-ko.html", korean);
        keep("verify-en.html", english);
    }

    @Test
    void saysSinceWhenNoNewsCame() throws IOException {
        Instant moment = Instant.parse("2026-03-02T01:02:03Z");

        assertThat(html(page(PublicStatus.ACTIVE, Language.ENGLISH, moment)))
                .contains("As known at 2 March 2026, 10:02 KST");
        assertThat(html(page(PublicStatus.ACTIVE, Language.KOREAN, moment))).contains("2026년 3월 2일 10:02 (한국 시간) 기준");
    }

    @Test
    void hasNoDetailsOfANumberThatIsNotKnown() throws IOException {
        Asked asked = new Asked("<x>", null, new Words(Language.KOREAN));

        String unknown = html(VerifyPage.unknown(asked));
        String away = html(VerifyPage.notAvailable(asked));

        assertThat(unknown).contains("href=\"/register\"", "href=\"/about\"");
        assertThat(unknown).contains("등록부에 없습니다", "&lt;x&gt;").doesNotContain("<table", "<form", "<x>");
        assertThat(away).contains("지금은 등록부를 조회할 수 없습니다").doesNotContain("<table");
        keep("verify-unknown.html", unknown);
    }

    @Test
    void saysWhyThereIsNoAnswerOfADay() throws IOException {
        VerifyPage page = VerifyPage.refused(
                new Asked(NUMBER, "2999-01-01", new Words(Language.ENGLISH)),
                told(PublicStatus.ACTIVE, Messages.active(NUMBER, 1)),
                "Please give a day.");

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("role=\"alert\">Please give a day.</p>", "aria-invalid=\"true\"", "value=\"2999-01-01\"");
    }

    @Test
    void showsAProductWithItsResultsAndNothingOfAManagementSystem_I46() throws IOException {
        String english = html(product(Language.ENGLISH));
        String korean = html(product(Language.KOREAN));

        assertThat(english)
                .contains("<td>" + "0a".repeat(32) + "</td>", "<td>2.4.1</td>")
                .contains(
                        "<th scope=\"row\">Accuracy (defect)</th><td>0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · Meets</td>")
                .contains("Example Laboratory (Example Accreditation KT-000)", "Guard-banded")
                .doesNotContain("management system", "AI roles");
        assertThat(korean)
                .contains("<td>0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · 만족</td>")
                .doesNotContain("경영시스템", "AI 역할");
        keep("verify-product.html", korean);
    }

    private static VerifyPage product(Language language) {
        return VerifyPage.today(
                new Asked(NUMBER, null, new Words(language)), told(PublicStatus.ACTIVE, Messages.sample()), null);
    }

    private static VerifyPage page(PublicStatus status, Language language, @Nullable Instant knownAt) {
        return VerifyPage.today(
                new Asked(NUMBER, null, new Words(language)), told(status, Messages.active(NUMBER, 1)), knownAt);
    }

    private static CertificateOnDay told(
            PublicStatus status, dev.proofmark.contracts.register.CertificateStatusPublished message) {
        return Messages.onDay(message, status, FIRST);
    }

    private static void keep(String name, String html) throws IOException {
        var _ = Files.writeString(Path.of("target", name), html);
    }

    private static String html(VerifyPage page) throws IOException {
        try (InputStream template = VerifyPageTest.class.getResourceAsStream("/templates/verify.html")) {
            String source = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8);
            Engine engine = Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of("text/html")))
                    .build();
            return engine.parse(source, Variant.forContentType("text/html"))
                    .data("page", page)
                    .render();
        }
    }
}
