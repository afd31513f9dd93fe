package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreedSubject;
import dev.proofmark.application.agreement.domain.AgreementArticle;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All texts of the offered document, ready to be laid out.
 *
 * @param facts the rows of the table at the top
 * @param system null for a product
 * @param product null for a management system
 * @param audit null where nothing is audited, or fees are agreed separately
 * @param fees null where they are agreed separately
 */
record AgreementPage(
        AgreementTerms terms,
        List<Fact> facts,
        AgreedSubject.@Nullable ManagementSystem system,
        @Nullable Product product,
        @Nullable Audit audit,
        Words feesHeading,
        @Nullable Fees fees,
        List<AgreementArticle> articles) {

    /** One row: what it is called and what it says. */
    record Fact(Words label, Words value) {}

    /** A product and what is agreed about its evaluation. */
    record Product(List<Fact> facts, List<Fact> limits) {}

    /** How many audit days, and why so many. */
    record Audit(List<Fact> days, List<Fact> reasons) {}

    /** What it costs. */
    record Fees(List<Fee> lines, List<Fact> sums, Words validUntil) {}

    /** A line of the fees. */
    record Fee(Words description, String quantity, String unitPrice, String amount) {}
}
