package dev.proofmark.platform.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What veraPDF, the reference validator, has against a document as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). A
 * module that asks needs {@code org.verapdf:validation-model-jakarta} among its test dependencies.
 */
public final class PdfConformance {

    private static final List<PDFAFlavour> DEMANDED = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** The rules that the document breaks; empty for a document that lasts and is accessible. */
    public static List<String> violations(byte[] pdf) {
        List<String> violations = new ArrayList<>();
        for (PDFAFlavour flavour : DEMANDED) {
            violations.addAll(violations(pdf, flavour));
        }
        return violations;
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> flavour + ": " + failed)
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalArgumentException("no PDF that can be validated", unreadable);
        }
    }
}
