package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreementArticle;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All texts of the offered document, ready to be laid out.
 *
 * @param facts the rows of the table at the top
 * @param audit null where fees are agreed separately
 */
record AgreementPage(
        AgreementTerms terms, List<Fact> facts, @Nullable Audit audit, List<AgreementArticle> articles) {

    /** One row: what it is called and what it says. */
    record Fact(Words label, Words value) {}

    /** The quotation: days, why so many, and what they cost. */
    record Audit(List<Fact> days, List<Fact> reasons, List<Fee> fees, List<Fact> sums, Words validUntil) {}

    /** A line of the fees. */
    record Fee(Words description, String quantity, String unitPrice, String amount) {}
}
