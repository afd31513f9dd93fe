package dev.proofmark.certificate.register.web;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.DECISION_DAY;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anActiveCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateFixtures;
import dev.proofmark.certificate.certificate.domain.ProductFixtures;
import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.contracts.schemes.Bilingual;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 | ENGLISH | This certificate is not valid yet; it becomes effective on 24 November 2026.",
                "2026-11-24 | ENGLISH | This certificate is valid today, 24 November 2026.",
                "2029-11-24 | ENGLISH | This certificate is no longer valid; it expired on 23 November 2029.",
                "2026-11-23 | KOREAN  | 아직 유효하지 않습니다. 유효기간은 2026년 11월 24일에 시작됩니다.",
                "2026-11-24 | KOREAN  | 오늘(2026년 11월 24일) 유효한 인증서입니다.",
                "2029-11-24 | KOREAN  | 유효기간이 끝난 인증서입니다. 만료일은 2029년 11월 23일이었습니다."
            })
    void saysInOneSentenceWhetherItIsValidToday(LocalDate today, Language language, String verdict) {
        assertThat(page(today, language).verdict()).isEqualTo(verdict);
    }

    @Test
    void rendersAPageThatNeedsNoScriptAndEscapesWhatItShows() throws IOException {
        String english = html(page(DECISION_DAY, Language.ENGLISH));
        String korean = html(page(DECISION_DAY, Language.KOREAN));

        assertThat(english)
                .contains("<html lang=\"en\">", "<th scope=\"row\">Valid until</th><td>23 November 2029</td>")
                .doesNotContain("<script", "style=");
        assertThat(korean).contains("<html lang=\"ko\">", "주식회사 한빛지능", "Busan, 대한민국");
        String at = "href=\"/public/v1/certificates/" + CertificateFixtures.NUMBER;
        assertThat(english).contains(at + "/pdf\"", at + "/credential\"", at + "/log-proof\"");
        assertThat(html(VerifyPage.unknown(Language.KOREAN)))
                .contains("등록부에 없습니다")
                .doesNotContain("<table");
        Files.writeString(Path.of("target", "verify.html"), korean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUSPENDED             | This certificate is suspended and not valid at present, since 25 November 2026.",
                "WITHDRAWN             | This certificate has been withdrawn and is not valid, since 25 November 2026.",
                "VOLUNTARILY_WITHDRAWN | This certificate has been given back by its holder and is not valid, since 25 November 2026.",
                "TRANSFERRED_OUT       | Another body certifies this organisation now; this certificate is not valid, since 25 November 2026."
            })
    void saysWhatHasBecomeOfIt_I30(PublicStatus status, String verdict) {
        VerifyPage page = page(status, DECISION_DAY.plusDays(1), DECISION_DAY.plusDays(2), Language.ENGLISH);

        assertThat(page.verdict()).isEqualTo(verdict);
        assertThat(page.tone()).isEqualTo("bad");
    }

    @Test
    void showsAProductWithItsResultsAndNothingOfAManagementSystem_I46() throws IOException {
        String english = html(product(Language.ENGLISH));
        String korean = html(product(Language.KOREAN));

        assertThat(english)
                .contains("<td>" + ProductFixtures.SHA_256 + "</td>", "<td>3.2.1</td>")
                .contains("<th scope=\"row\">Accuracy</th><td>0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · Meets</td>")
                .contains("<th scope=\"row\">Recall (defect)</th><td>0.9210</td>")
                .contains("Fictional Test Laboratory")
                .doesNotContain("management system", "AI roles");
        assertThat(korean)
                .contains("<th scope=\"row\">정확도</th><td>0.953 · 0.9484 – 0.9573 (95 %) · ≥ 0.94 · 만족</td>")
                .doesNotContain("경영시스템", "AI 역할");
        Files.writeString(Path.of("target", "verify-product.html"), korean);
    }

    private static VerifyPage product(Language language) {
        Certificate certificate = ProductFixtures.anActiveCertificate();
        return VerifyPage.found(
                new RegisterEntry(certificate, certificate.current(), PublicStatus.ACTIVE, DECISION_DAY, DECISION_DAY),
                language,
                role -> new Bilingual(role, role));
    }

    private static VerifyPage page(LocalDate today, Language language) {
        PublicStatus status = today.isBefore(DECISION_DAY)
                ? PublicStatus.NOT_YET_EFFECTIVE
                : today.isAfter(DECISION_DAY.plusYears(3).minusDays(1)) ? PublicStatus.EXPIRED : PublicStatus.ACTIVE;
        return page(status, DECISION_DAY, today, language);
    }

    private static VerifyPage page(PublicStatus status, LocalDate since, LocalDate today, Language language) {
        Certificate certificate = anActiveCertificate();
        return VerifyPage.found(
                new RegisterEntry(certificate, certificate.current(), status, since, today),
                language,
                role -> new Bilingual("역할 " + role, role));
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
