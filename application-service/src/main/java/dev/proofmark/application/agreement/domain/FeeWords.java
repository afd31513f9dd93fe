package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quotation in the words of the agreement. */
public final class FeeWords {

    private FeeWords() {}

    /** What stands above the fees. */
    public static Words heading(AgreedSubject subject) {
        return switch (subject) {
            case AgreedSubject.ManagementSystem system -> new Words("심사일수와 요금", "Audit days and fees");
            case AgreedSubject.Product product -> new Words("요금", "Fees");
        };
    }

    static List<Words> of(Quotation quotation) {
        List<Words> words = new ArrayList<>();
        AuditTimeBasis time = quotation.auditTime();
        if (time != null) {
            words.add(days(time));
            words.add(reasons(time));
        }
        quotation.lines().forEach(line -> words.add(line(line)));
        words.add(new Words("공급가액: " + won(quotation.net()) + "원", "Net: KRW " + won(quotation.net())));
        words.add(new Words(
                "부가가치세(%d%%): %s원".formatted(Quotation.VAT_PERCENT, won(quotation.vat())),
                "Value added tax (%d%%): KRW %s".formatted(Quotation.VAT_PERCENT, won(quotation.vat()))));
        words.add(new Words("합계: " + won(quotation.total()) + "원", "Total: KRW " + won(quotation.total())));
        words.add(new Words(
                "견적 유효일: " + quotation.validUntil() + "까지", "The quotation holds until " + quotation.validUntil()));
        return words;
    }

    private static Words days(AuditTimeBasis time) {
        Object[] days = Stream.of(
                        time.totalDays(),
                        time.stage1Days(),
                        time.stage2Days(),
                        time.surveillanceDays(),
                        time.recertificationDays())
                .map(FeeWords::plain)
                .toArray();
        return new Words(
                "심사일수(MD): 최초심사 %s일(1단계 %s일, 2단계 %s일), 사후심사 회당 %s일, 갱신심사 %s일".formatted(days),
                "Auditor days: initial audit %s (stage 1 %s, stage 2 %s), each surveillance %s, recertification %s"
                        .formatted(days));
    }

    private static Words reasons(AuditTimeBasis time) {
        List<Words> factors = time.factors().stream().map(FeeWords::factor).toList();
        return new Words(
                "근거: 유효 인원 %d명%s".formatted(time.effectivePersonnel(), listed(factors, Words::korean)),
                "Reasons: %d effective personnel%s"
                        .formatted(time.effectivePersonnel(), listed(factors, Words::english)));
    }

    private static String listed(List<Words> factors, Function<Words, String> language) {
        return factors.stream().map(language).map(factor -> ", " + factor).collect(Collectors.joining());
    }

    private static Words factor(AuditTimeBasis.Factor factor) {
        Words title = AuditTimeReason.title(factor.id());
        return new Words(
                "%s %+d%%".formatted(title.korean(), factor.percent()),
                "%s %+d %%".formatted(title.english(), factor.percent()));
    }

    private static Words line(FeeLine line) {
        return new Words(
                "- %s: %s × %s원 = %s원"
                        .formatted(
                                line.descriptionKorean(),
                                plain(line.quantity()),
                                won(line.unitPrice()),
                                won(line.amount())),
                "- %s: %s × KRW %s = KRW %s"
                        .formatted(
                                line.descriptionEnglish(),
                                plain(line.quantity()),
                                won(line.unitPrice()),
                                won(line.amount())));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String won(long amount) {
        return NumberFormat.getIntegerInstance(Locale.KOREA).format(amount);
    }
}
