package dev.proofmark.certificate.certificatedocument.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The page as XHTML. It has a template engine of its own, so that nothing in the web application's templates can change
 * what a certificate looks like.
 */
final class CertificateLayout {
    private static final String HTML = "text/html";
    private static final Template TEMPLATE = parse();

    private CertificateLayout() {}

    static String xhtml(CertificatePage page) {
        return TEMPLATE.data("page", page)
                .data("family", CertificateFonts.FAMILY)
                .data("qr", QrImage.dataUri(page.verificationAddress()))
                .render();
    }

    private static Template parse() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        return Objects.requireNonNull(engine.parse(read(), Variant.forContentType(HTML)));
    }

    private static String read() {
        try (InputStream in = CertificateLayout.class.getResourceAsStream("/documents/certificate.html")) {
            if (in == null) {
                throw new IllegalStateException("the layout of the certificate is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
