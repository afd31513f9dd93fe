package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.platform.document.Printability;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What a certificate says: a scope in the words of its scheme and under the name of the body. */
@ApplicationScoped
public class CertificateContents {
    private final Printability printability;
    private final SchemeCatalogue schemes;
    private final CertificateSettings settings;

    public CertificateContents(Printability printability, SchemeCatalogue schemes, CertificateSettings settings) {
        this.printability = printability;
        this.schemes = schemes;
        this.settings = settings;
    }

    /**
     * The content for a scope.
     *
     * @param decidedOn the day of the decision, on which an accreditation has to cover it (I-40)
     * @param withinAccreditation whether the application's review found the scope to lie within the accreditation
     * @throws RefusedException {@code unprintable-character} if the document's fonts lack one of its characters
     */
    public CertificateContent of(
            ScopeStatement scope,
            String schemeId,
            int schemeVersion,
            LocalDate decidedOn,
            boolean withinAccreditation) {
        Scheme scheme = schemes.get(schemeId, schemeVersion);
        CertificateContent content = new CertificateContent(
                scope,
                scheme.id(),
                scheme.version(),
                scheme.standards().getFirst().reference(),
                settings.body(),
                withinAccreditation
                        ? settings.accreditation(schemeId, decidedOn).orElse(null)
                        : null);
        refuseUnprintable(content);
        return content;
    }

    /** A record's text contains every text in it. */
    private void refuseUnprintable(CertificateContent content) {
        printability.firstUnprintable(content.toString()).ifPresent(codePoint -> {
            throw new RefusedException(Refusal.of(
                    "unprintable-character",
                    Map.of("character", Character.toString(codePoint), "codepoint", "%04X".formatted(codePoint))));
        });
    }
}
