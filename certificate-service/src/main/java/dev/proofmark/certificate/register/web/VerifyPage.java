package dev.proofmark.certificate.register.web;

import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.platform.web.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The texts of the page behind the QR code, in one language.
 *
 * @param verdict one sentence: whether the certificate is valid today
 * @param tone {@code good} or {@code bad}, for the colour beside the words
 */
public record VerifyPage(
        String lang,
        String otherLang,
        String otherLanguageName,
        String title,
        String number,
        String verdict,
        String tone,
        String tableCaption,
        List<Row> rows,
        List<Link> links,
        String note) {
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("u'년' M'월' d'일'", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH);

    /** A row of the table. */
    public record Row(String label, String value) {}

    /** Something to take along. */
    public record Link(String label, String address) {}

    static VerifyPage found(RegisterEntry entry, Language language, Function<String, Bilingual> roleTitle) {
        var certificate = entry.certificate();
        String number = certificate.number().value();
        return new VerifyPage(
                language.tag(),
                other(language).tag(),
                text(language, "English", "한국어"),
                text(language, "인증서 확인", "Certificate verification"),
                number,
                verdict(entry, language),
                switch (entry.status()) {
                    case ACTIVE -> "good";
                    case NOT_YET_EFFECTIVE, SUSPENDED, EXPIRED, WITHDRAWN, VOLUNTARILY_WITHDRAWN, TRANSFERRED_OUT ->
                        "bad";
                },
                text(language, "인증서 정보", "Certificate details"),
                rows(entry, language, roleTitle),
                links(entry, language),
                note(entry, language));
    }

    private static String note(RegisterEntry entry, Language language) {
        return entry.revision().content().scope().product() == null
                ? text(
                        language,
                        "이 인증은 경영시스템에 대한 것이며 제품이나 AI 모델의 인증이 아닙니다.",
                        "The certification is of a management system, not of a product or an AI model.")
                : text(
                        language,
                        "이 인증은 위의 SHA-256을 가진 버전에만 해당하며, 안전하다거나 다른 조건에서도 같은 결과를 낸다는 뜻이 아닙니다.",
                        "The certification is of the version with the SHA-256 above and of no other. It does not say that it"
                                + " is safe, or performs alike under other conditions.");
    }

    static VerifyPage unknown(Language language) {
        return new VerifyPage(
                language.tag(),
                other(language).tag(),
                text(language, "English", "한국어"),
                text(language, "인증서 확인", "Certificate verification"),
                "",
                text(
                        language,
                        "이 번호의 인증서는 등록부에 없습니다. 번호를 다시 확인하십시오.",
                        "The register has no certificate with this number. Please check the number."),
                "bad",
                "",
                List.of(),
                List.of(),
                "");
    }

    /** Whoever has them can check the certificate without asking us. */
    private static List<Link> links(RegisterEntry entry, Language language) {
        if (entry.revision().imported()) {
            return List.of();
        }
        String at = "/public/v1/certificates/" + entry.certificate().number().value();
        return List.of(
                new Link(text(language, "인증서 원본 (PDF)", "The certificate (PDF)"), at + "/pdf"),
                new Link(text(language, "디지털 증명서 (검증 가능한 증명서)", "The verifiable credential"), at + "/credential"),
                new Link(text(language, "투명성 로그 증명", "The proof from the transparency log"), at + "/log-proof"));
    }

    private static String verdict(RegisterEntry entry, Language language) {
        String asOf = date(entry.asOf(), language);
        var validity = entry.revision().validity();
        String since = date(entry.statusSince(), language);
        return switch (entry.status()) {
            case ACTIVE ->
                text(language, "오늘(" + asOf + ") 유효한 인증서입니다.", "This certificate is valid today, " + asOf + ".");
            case NOT_YET_EFFECTIVE ->
                text(
                        language,
                        "아직 유효하지 않습니다. 유효기간은 " + date(validity.effectiveDate(), language) + "에 시작됩니다.",
                        "This certificate is not valid yet; it becomes effective on "
                                + date(validity.effectiveDate(), language) + ".");
            case EXPIRED ->
                text(
                        language,
                        "유효기간이 끝난 인증서입니다. 만료일은 " + date(validity.validUntil(), language) + "이었습니다.",
                        "This certificate is no longer valid; it expired on " + date(validity.validUntil(), language)
                                + ".");
            case SUSPENDED ->
                text(
                        language,
                        "인증이 정지되어 현재 유효하지 않습니다. 정지일: " + since + ".",
                        "This certificate is suspended and not valid at present, since " + since + ".");
            case WITHDRAWN ->
                text(
                        language,
                        "인증이 취소되어 더 이상 유효하지 않습니다. 취소일: " + since + ".",
                        "This certificate has been withdrawn and is not valid, since " + since + ".");
            case VOLUNTARILY_WITHDRAWN ->
                text(
                        language,
                        "조직이 인증을 반납하여 더 이상 유효하지 않습니다. 반납일: " + since + ".",
                        "This certificate has been given back by its holder and is not valid, since " + since + ".");
            case TRANSFERRED_OUT ->
                text(
                        language,
                        "다른 인증기관으로 전환되어 이 인증서는 더 이상 유효하지 않습니다. 전환일: " + since + ".",
                        "Another body certifies this organisation now; this certificate is not valid, since " + since
                                + ".");
        };
    }

    private static List<Row> rows(RegisterEntry entry, Language language, Function<String, Bilingual> roleTitle) {
        var revision = entry.revision();
        var scope = revision.content().scope();
        var holder = scope.holder();
        String country = Locale.of("", holder.country())
                .getDisplayCountry(language == Language.KOREAN ? Locale.KOREAN : Locale.ENGLISH);
        List<String> roles = scope.aiRoles().stream()
                .map(roleTitle)
                .map(title -> text(language, title.korean(), title.english()))
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                text(language, "인증조직", "Certified organisation"),
                text(language, holder.legalNameKorean(), holder.legalNameEnglish())));
        rows.add(new Row(text(language, "소재지", "Location"), holder.city() + ", " + country));
        rows.add(new Row(text(language, "표준", "Standard"), revision.content().standard()));
        rows.add(new Row(text(language, "인증범위", "Scope"), text(language, scope.scopeKorean(), scope.scopeEnglish())));
        if (scope.product() == null) {
            rows.add(new Row(text(language, "AI 역할", "AI roles"), String.join(", ", roles)));
        } else {
            rows.addAll(VerifiedProduct.rows(scope.product(), language));
        }
        rows.add(new Row(
                text(language, "최초인증일", "Certified since"),
                date(entry.certificate().certifiedSince(), language)));
        rows.add(new Row(
                text(language, "만료일", "Valid until"), date(revision.validity().validUntil(), language)));
        rows.add(new Row(text(language, "개정", "Revision"), revision(revision, language)));
        return List.copyOf(rows);
    }

    private static String revision(CertificateRevision revision, Language language) {
        return revision.imported()
                ? text(
                        language,
                        "인증기관의 종전 기록에서 가져옴 (결정·인증서 원본·증거는 이 등록부에 없음)",
                        "Taken over from the body's former records (decision, document and evidence are not here)")
                : Integer.toString(revision.number());
    }

    static String date(LocalDate date, Language language) {
        return (language == Language.KOREAN ? KOREAN : ENGLISH).format(date);
    }

    private static Language other(Language language) {
        return language == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
    }

    static String text(Language language, String korean, String english) {
        return language == Language.KOREAN ? korean : english;
    }
}
