package dev.proofmark.gateway.verifypage;

import dev.proofmark.gateway.statusindex.CertificateOnDay;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page's texts, in one language.
 *
 * @param number as the certificate has it, or as somebody asked for it
 * @param knownAt since when no news came, in words; empty while the index is in touch
 * @param dayForm a past day can be asked about; null where there is no certificate
 */
public record VerifyPage(
        int status,
        String lang,
        String otherLang,
        String otherLanguageName,
        String otherAddress,
        String title,
        String number,
        String verdict,
        String tone,
        String mark,
        String knownAt,
        String tableCaption,
        List<Row> rows,
        String linksHeading,
        List<Link> links,
        String note,
        @Nullable DayForm dayForm,
        List<Link> ways) {
    private static final String COMPLAINTS = "/complaint?certificate=";
    private static final String LANGUAGE = "lang=";

    /** A row of the table. */
    public record Row(String label, String value) {}

    /** Something to take along, or a way on. */
    public record Link(String label, String address) {}

    /**
     * Asks about a day that has been.
     *
     * @param day that was asked about; empty if none was
     * @param today the latest that can be
     * @param error why there is no answer; empty if there is
     * @param back to today; null on its page
     */
    public record DayForm(
            String heading,
            String label,
            String button,
            String action,
            String lang,
            String day,
            String first,
            String today,
            String error,
            @Nullable Link back) {}

    /** Who asks for what. */
    record Asked(String number, @Nullable String day, Words words) {
        String address() {
            return "/verify/" + inAddress(number);
        }

        String addressIn(Words other) {
            String query = "?" + LANGUAGE + other.language().tag();
            return address() + query + (day == null ? "" : "&on=" + inAddress(day));
        }
    }

    static VerifyPage today(Asked asked, CertificateOnDay told, @Nullable Instant knownAt) {
        String since = knownAt == null ? "" : asked.words().minute(knownAt);
        return found(asked, told, Verdict.today(told, asked.words()), since, "", told.asOf());
    }

    static VerifyPage ofThatDay(Asked asked, CertificateOnDay told, LocalDate today) {
        return found(asked, told, Verdict.ofThatDay(told, asked.words()), "", "", today);
    }

    /** Today's page, with the reason why there is none of the day that was asked about. */
    static VerifyPage refused(Asked asked, CertificateOnDay told, String error) {
        return found(asked, told, Verdict.today(told, asked.words()), "", error, told.asOf());
    }

    private static VerifyPage found(
            Asked asked, CertificateOnDay told, Verdict verdict, String knownAt, String error, LocalDate today) {
        Words words = asked.words();
        return new VerifyPage(
                error.isEmpty() ? 200 : 422,
                words.language().tag(),
                words.other().language().tag(),
                words.of("English", "한국어"),
                asked.addressIn(words.other()),
                title(words),
                told.details().number(),
                verdict.sentence(),
                verdict.tone(),
                verdict.mark(),
                knownAt.isEmpty()
                        ? ""
                        : words.of(
                                knownAt + " 기준입니다. 그 뒤의 변경은 아직 알 수 없습니다.",
                                "As known at " + knownAt + "; changes after that are not known yet."),
                words.of("인증서 정보", "Certificate details"),
                DetailRows.of(told, words),
                words.of("직접 확인하기", "Check it yourself"),
                DetailRows.links(told.details(), words),
                note(told, words),
                dayForm(asked, told, error, today),
                ways(told.details().number(), words));
    }

    static VerifyPage unknown(Asked asked) {
        return without(asked, 404, Verdict.unknown(asked.words()));
    }

    static VerifyPage notAvailable(Asked asked) {
        return without(asked, 503, Verdict.notAvailable(asked.words()));
    }

    private static VerifyPage without(Asked asked, int status, Verdict verdict) {
        Words words = asked.words();
        return new VerifyPage(
                status,
                words.language().tag(),
                words.other().language().tag(),
                words.of("English", "한국어"),
                asked.addressIn(words.other()),
                title(words),
                asked.number(),
                verdict.sentence(),
                verdict.tone(),
                verdict.mark(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                "",
                null,
                ways(asked.number(), words));
    }

    private static String title(Words words) {
        return words.of("인증서 확인", "Certificate verification");
    }

    private static DayForm dayForm(Asked asked, CertificateOnDay told, String error, LocalDate today) {
        Words words = asked.words();
        return new DayForm(
                words.of("지난 날짜의 상태", "On a day that has been"),
                words.of("날짜", "Day"),
                words.of("확인", "Check"),
                asked.address(),
                words.language().tag(),
                asked.day() == null ? "" : asked.day(),
                told.details().certifiedSince().toString(),
                today.toString(),
                error,
                asked.day() == null
                        ? null
                        : new Link(
                                words.of("오늘의 상태", "Today's status"),
                                asked.address() + "?" + LANGUAGE
                                        + words.language().tag()));
    }

    /** Whoever comes by a QR code has no other page of ours: who stands behind this, and what else there is. */
    private static List<Link> ways(String number, Words words) {
        return List.of(
                new Link(words.of("이 인증기관 안내", "About the body that certifies"), "/about"),
                new Link(words.of("인증 등록부에서 찾기", "Look it up in the register"), "/register"),
                new Link(
                        words.of("이 인증서에 대한 불만 제기", "Complain about this certificate"),
                        COMPLAINTS + inAddress(number)));
    }

    private static String note(CertificateOnDay told, Words words) {
        return told.details().product() == null
                ? words.of(
                        "이 인증은 경영시스템에 대한 것이며 제품이나 AI 모델의 인증이 아닙니다.",
                        "The certification is of a management system, not of a product or an AI model.")
                : words.of(
                        "이 인증은 위의 SHA-256을 가진 버전에만 해당하며, 안전하다거나 다른 조건에서도 같은 결과를 낸다는 뜻이 아닙니다.",
                        "The certification is of the version with the SHA-256 above and of no other. It does not say that it"
                                + " is safe, or performs alike under other conditions.");
    }

    /** Escaped as a segment of a path or a value of a query. */
    static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
