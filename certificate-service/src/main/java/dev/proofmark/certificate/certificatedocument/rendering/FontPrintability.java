package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.usecase.Printability;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** Answers from the fonts' own tables, read at the start so that no request waits for it. */
@Startup
@ApplicationScoped
public class FontPrintability implements Printability {
    public FontPrintability() {
        if (GlyphCoverage.firstMissing("Certificate 인증서").isPresent()) {
            throw new IllegalStateException("the fonts of the certificate cannot show Korean and English");
        }
    }

    @Override
    public OptionalInt firstUnprintable(String text) {
        return GlyphCoverage.firstMissing(text);
    }
}
