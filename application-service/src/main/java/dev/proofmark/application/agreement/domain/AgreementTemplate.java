package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.quotation.domain.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the agreement's plain text, for programs and for those who do not read the printed document: the same in Korean
 * and English. A change of its words changes the text of later offers only: what was offered is kept.
 */
public final class AgreementTemplate {

    private static final String KOREAN = """
            인증 계약서
            계약 번호: {agreement}
            판: {version}
            인증 번호(내부): {certification}
            제안일: {offered}
            계약 기간: 서명일부터 {untilKorean}

            인증기관: {bodyKorean} ({bodyAddressKorean})
            신청 조직: {clientKorean} ({clientAddressKorean})
            인증제도: {schemeKorean}
            인증 범위: {scopeKorean}
            {subjectKorean}
            {feesHeadingKorean}:
            {feesKorean}

            {articlesKorean}
            """;

    private static final String ENGLISH = """
            Certification agreement
            Agreement: {agreement}
            Version: {version}
            Certification (internal): {certification}
            Offered on: {offered}
            Term: from the day of signature until {untilEnglish}

            Certification body: {bodyEnglish} ({bodyAddressEnglish})
            Client: {clientEnglish} ({clientAddressEnglish})
            Scheme: {schemeEnglish}
            Scope: {scopeEnglish}
            {subjectEnglish}
            {feesHeadingEnglish}:
            {feesEnglish}

            {articlesEnglish}
            """;

    private AgreementTemplate() {}

    /** The text for these terms; it names every site, or the product with every limit. */
    public static AgreementText text(AgreementTerms terms) {
        Map<String, String> values = values(terms);
        return AgreementText.of(fill(KOREAN, values) + "\n---\n\n" + fill(ENGLISH, values));
    }

    private static Map<String, String> values(AgreementTerms terms) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("agreement", terms.agreementId().toString());
        values.put("version", Integer.toString(terms.version()));
        values.put("certification", terms.certificationId().toString());
        values.put("offered", terms.offeredOn().toString());
        put(values, "until", until(terms.validUntil()));
        put(values, "body", terms.body().name());
        put(values, "bodyAddress", terms.body().address());
        put(values, "client", terms.client().name());
        put(values, "clientAddress", terms.client().address());
        put(values, "scheme", terms.scheme());
        put(values, "scope", terms.scope());
        put(values, "subject", subject(terms.subject()));
        put(values, "feesHeading", FeeWords.heading(terms.subject()));
        put(values, "fees", fees(terms.quotation()));
        put(values, "articles", joined(articles(terms.subject())));
        return values;
    }

    private static Words fees(@Nullable Quotation quotation) {
        return quotation == null
                ? new Words("별도로 합의합니다.", "They are agreed separately.")
                : joined(FeeWords.of(quotation));
    }

    private static Words subject(AgreedSubject subject) {
        return switch (subject) {
            case AgreedSubject.ManagementSystem system ->
                new Words(
                        "대상 인원: %d명\n대상 사업장(모두 이 계약에 포함됩니다):\n%s"
                                .formatted(system.headcount(), lines(system.sites(), Words::korean, "%d명")),
                        "People within the scope: %d\nSites (all of them are covered by this agreement):\n%s"
                                .formatted(system.headcount(), lines(system.sites(), Words::english, "%d people")));
            case AgreedSubject.Product product ->
                joined(Stream.concat(ProductWords.product(product).stream(), ProductWords.limits(product).stream())
                        .map(AgreementTemplate::line)
                        .toList());
        };
    }

    private static Words line(LabelledWords words) {
        return new Words(
                words.label().korean() + ": " + words.value().korean(),
                words.label().english() + ": " + words.value().english());
    }

    private static List<Words> articles(AgreedSubject subject) {
        return AgreementArticle.about(subject).stream()
                .map(article -> new Words(
                        "제%d조 (%s) %s"
                                .formatted(
                                        article.number(),
                                        article.title().korean(),
                                        article.text().korean()),
                        "Article %d (%s). %s"
                                .formatted(
                                        article.number(),
                                        article.title().english(),
                                        article.text().english())))
                .toList();
    }

    private static Words joined(List<Words> lines) {
        return new Words(joined(lines, Words::korean), joined(lines, Words::english));
    }

    private static String joined(List<Words> lines, Function<Words, String> language) {
        return lines.stream().map(language).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> values, String name, Words words) {
        values.put(name + "Korean", words.korean());
        values.put(name + "English", words.english());
    }

    private static Words until(@Nullable LocalDate validUntil) {
        return validUntil == null
                ? new Words("해지할 때까지", "it is terminated")
                : new Words(validUntil + "까지", validUntil.toString());
    }

    private static String lines(List<AgreedSubject.Site> sites, Function<Words, String> language, String people) {
        List<String> lines = new ArrayList<>();
        for (AgreedSubject.Site site : sites) {
            lines.add("%d. %s (%s): %s, %s"
                    .formatted(
                            lines.size() + 1,
                            language.apply(site.name()),
                            language.apply(site.address()),
                            language.apply(site.activities()),
                            people.formatted(site.headcount())));
        }
        return String.join("\n", lines);
    }

    /** Fills each placeholder once, from left to right, so that braces in somebody's words stay what they are. */
    private static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(values.get(template.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
