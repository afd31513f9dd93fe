package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreedSubject;
import dev.proofmark.application.agreement.domain.AgreementArticle;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.agreement.domain.FeeWords;
import dev.proofmark.application.agreement.domain.LabelledWords;
import dev.proofmark.application.agreement.domain.ProductWords;
import dev.proofmark.application.agreement.rendering.AgreementPage.Audit;
import dev.proofmark.application.agreement.rendering.AgreementPage.Fact;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an agreement's terms into the words that are printed. */
final class AgreementPages {

    private AgreementPages() {}

    static AgreementPage of(AgreementTerms terms) {
        Quotation quotation = terms.quotation();
        return new AgreementPage(
                terms,
                facts(terms),
                terms.subject() instanceof AgreedSubject.ManagementSystem system ? system : null,
                terms.subject() instanceof AgreedSubject.Product product ? product(product) : null,
                quotation == null || quotation.auditTime() == null ? null : audit(quotation.auditTime()),
                FeeWords.heading(terms.subject()),
                quotation == null ? null : fees(quotation),
                AgreementArticle.about(terms.subject()));
    }

    private static AgreementPage.Product product(AgreedSubject.Product product) {
        return new AgreementPage.Product(facts(ProductWords.product(product)), facts(ProductWords.limits(product)));
    }

    private static List<Fact> facts(List<LabelledWords> words) {
        return words.stream()
                .map(labelled -> new Fact(labelled.label(), labelled.value()))
                .toList();
    }

    private static List<Fact> facts(AgreementTerms terms) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                new Words("계약 번호", "Agreement"), same(terms.agreementId().toString())));
        facts.add(new Fact(new Words("판", "Version"), same(Integer.toString(terms.version()))));
        facts.add(new Fact(
                new Words("인증 번호(내부)", "Certification (internal)"),
                same(terms.certificationId().toString())));
        facts.add(new Fact(new Words("제안일", "Offered on"), words(terms.offeredOn())));
        facts.add(new Fact(new Words("계약 기간", "Term"), term(terms.validUntil())));
        facts.add(new Fact(new Words("인증제도", "Scheme"), terms.scheme()));
        return facts;
    }

    private static Words term(@Nullable LocalDate validUntil) {
        return validUntil == null
                ? new Words("서명일부터 해지할 때까지", "from the day of signature until it is terminated")
                : new Words(
                        "서명일부터 " + PrintedDates.korean(validUntil) + "까지",
                        "from the day of signature until " + PrintedDates.english(validUntil));
    }

    private static Audit audit(AuditTimeBasis time) {
        return new Audit(AuditPages.days(time), AuditPages.reasons(time));
    }

    private static AgreementPage.Fees fees(Quotation quotation) {
        return new AgreementPage.Fees(
                quotation.lines().stream().map(AuditPages::fee).toList(),
                AuditPages.sums(quotation),
                words(quotation.validUntil()));
    }

    static Words words(LocalDate date) {
        return new Words(PrintedDates.korean(date), PrintedDates.english(date));
    }

    static Words same(String text) {
        return new Words(text, text);
    }
}
