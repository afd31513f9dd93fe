package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.agreement.domain.AuditTimeReason;
import dev.proofmark.application.agreement.rendering.AgreementPage.Fact;
import dev.proofmark.application.agreement.rendering.AgreementPage.Fee;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a quotation into the words that are printed: the days with their reasons, and the fees to the won. */
final class AuditPages {

    private AuditPages() {}

    /** Auditor days of eight hours. */
    static List<Fact> days(AuditTimeBasis time) {
        return List.of(
                day("최초심사", "Initial audit", time.totalDays()),
                day("그중 1단계", "of which stage 1", time.stage1Days()),
                day("그중 2단계", "of which stage 2", time.stage2Days()),
                day("최초심사 중 현장", "On site, of the initial audit", time.onSiteDays()),
                day("최초심사 중 원격", "Remote, of the initial audit", time.remoteDays()),
                day("사후심사(회당)", "Each surveillance audit", time.surveillanceDays()),
                day("갱신심사", "Recertification audit", time.recertificationDays()));
    }

    /** Why it takes so long (ISO/IEC 17021-1:2015, 9.1.4). */
    static List<Fact> reasons(AuditTimeBasis time) {
        List<Fact> reasons = new ArrayList<>();
        reasons.add(new Fact(
                new Words("유효 인원", "Effective personnel"),
                AgreementPages.same(Integer.toString(time.effectivePersonnel()))));
        time.factors()
                .forEach(factor -> reasons.add(new Fact(
                        AuditTimeReason.title(factor.id()),
                        AgreementPages.same("%+d %%".formatted(factor.percent())))));
        reasons.add(new Fact(
                new Words("심사일수 표", "Table of audit days"),
                new Words(
                        time.tableSource() + (time.tableVerified() ? "" : " (잠정 값: 구입한 표준과 대조 전)"),
                        time.tableSource()
                                + (time.tableVerified() ? "" : " (provisional: not yet compared with the standard)"))));
        reasons.add(new Fact(new Words("산정일", "Determined on"), AgreementPages.words(time.determinedOn())));
        return reasons;
    }

    static Fee fee(FeeLine line) {
        return new Fee(
                new Words(line.descriptionKorean(), line.descriptionEnglish()),
                plain(line.quantity()),
                won(line.unitPrice()),
                won(line.amount()));
    }

    static List<Fact> sums(Quotation quotation) {
        int vat = Quotation.VAT_PERCENT;
        return List.of(
                sum("공급가액", "Net", quotation.net()),
                sum("부가가치세(%d%%)".formatted(vat), "Value added tax (%d %%)".formatted(vat), quotation.vat()),
                sum("합계", "Total", quotation.total()));
    }

    private static Fact day(String korean, String english, BigDecimal days) {
        return new Fact(new Words(korean, english), AgreementPages.same(plain(days)));
    }

    private static Fact sum(String korean, String english, long amount) {
        return new Fact(new Words(korean, english), AgreementPages.same(won(amount)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String won(long amount) {
        return NumberFormat.getIntegerInstance(Locale.KOREA).format(amount);
    }
}
