package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.AgreedSite;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the fonts of the document cannot show, before anything is printed: a silent "#" would be a false document. */
@ApplicationScoped
public class PrintableTerms {

    /** Section of docs/rules.md. */
    private static final String RULE = "agreement-unprintable";

    private final Printability printability;

    public PrintableTerms(Printability printability) {
        this.printability = printability;
    }

    /** The texts that cannot be printed, by what they belong to; empty if all can. */
    public Optional<Refusal> refusal(AgreementTerms terms) {
        List<FieldRefusal> fields = new ArrayList<>();
        party("/body", "name", terms.body(), fields);
        party("/organisation", "legalName", terms.client(), fields);
        words("/application/scope", terms.scope(), fields);
        for (int index = 0; index < terms.sites().size(); index++) {
            site("/application/sites/" + index, terms.sites().get(index), fields);
        }
        quotation(terms.quotation(), fields);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(RULE, fields, fields.getFirst().facts()));
    }

    private void party(String pointer, String name, Party party, List<FieldRefusal> fields) {
        words(pointer + "/" + name, party.name(), fields);
        words(pointer + "/address", party.address(), fields);
    }

    private void site(String pointer, AgreedSite site, List<FieldRefusal> fields) {
        words(pointer + "/name", site.name(), fields);
        words(pointer + "/address", site.address(), fields);
        words(pointer + "/activities", site.activities(), fields);
    }

    private void quotation(@Nullable Quotation quotation, List<FieldRefusal> fields) {
        if (quotation == null) {
            return;
        }
        text("/quotation/auditTime/tableSource", quotation.auditTime().tableSource(), fields);
        for (int index = 0; index < quotation.lines().size(); index++) {
            FeeLine line = quotation.lines().get(index);
            words(
                    "/quotation/lines/%d/description".formatted(index),
                    new Words(line.descriptionKorean(), line.descriptionEnglish()),
                    fields);
        }
    }

    private void words(String pointer, Words words, List<FieldRefusal> fields) {
        text(pointer + "Korean", words.korean(), fields);
        text(pointer + "English", words.english(), fields);
    }

    private void text(String pointer, String text, List<FieldRefusal> fields) {
        printability
                .firstUnprintable(text)
                .ifPresent(codePoint -> fields.add(new FieldRefusal(
                        pointer,
                        RULE,
                        Map.of("character", Character.toString(codePoint), "codepoint", "%04X".formatted(codePoint)))));
    }
}
