package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreedSubject;
import dev.proofmark.application.agreement.domain.AgreementTerms;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.quotation.domain.AuditTimeBasis;
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
        subject(terms.subject(), fields);
        quotation(terms.quotation(), fields);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(RULE, fields, fields.getFirst().facts()));
    }

    private void party(String pointer, String name, Party party, List<FieldRefusal> fields) {
        words(pointer + "/" + name, party.name(), fields);
        words(pointer + "/address", party.address(), fields);
    }

    private void subject(AgreedSubject subject, List<FieldRefusal> fields) {
        switch (subject) {
            case AgreedSubject.ManagementSystem system -> {
                for (int index = 0; index < system.sites().size(); index++) {
                    site("/application/sites/" + index, system.sites().get(index), fields);
                }
            }
            case AgreedSubject.Product product -> product("/application/product", product, fields);
        }
    }

    private void product(String pointer, AgreedSubject.Product product, List<FieldRefusal> fields) {
        text(pointer + "/name", product.name().name(), fields);
        text(pointer + "/version", product.name().version(), fields);
        words(pointer + "/operatingConditions", product.conditions(), fields);
        AgreedSubject.Task task = product.task();
        for (int index = 0; task != null && index < task.classes().size(); index++) {
            text(pointer + "/classes/" + index, task.classes().get(index), fields);
        }
    }

    private void site(String pointer, AgreedSubject.Site site, List<FieldRefusal> fields) {
        words(pointer + "/name", site.name(), fields);
        words(pointer + "/address", site.address(), fields);
        words(pointer + "/activities", site.activities(), fields);
    }

    private void quotation(@Nullable Quotation quotation, List<FieldRefusal> fields) {
        if (quotation == null) {
            return;
        }
        AuditTimeBasis time = quotation.auditTime();
        if (time != null) {
            text("/quotation/auditTime/tableSource", time.tableSource(), fields);
        }
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
