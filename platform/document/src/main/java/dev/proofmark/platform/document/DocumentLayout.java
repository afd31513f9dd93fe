package dev.proofmark.platform.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document's layout: a template of XHTML, in which all values are escaped and {@code family.raw} is the list of fonts
 * that every element uses; {@code style.raw} is how letters and reports look, for the layouts that look like them. It has a template engine of its own, so that nothing in the web application's templates can
 * change what a document looks like.
 */
public final class DocumentLayout {
    private static final String HTML = "text/html";

    private static final String STYLE = read("/documents/letter-style.css");

    private final Template template;

    private DocumentLayout(Template template) {
        this.template = template;
    }

    /** The layout in a packed file, for example {@code /documents/certificate.html}. */
    public static DocumentLayout packed(String file) {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        return new DocumentLayout(Objects.requireNonNull(engine.parse(read(file), Variant.forContentType(HTML))));
    }

    /** The page with its values in their places. */
    public String xhtml(Map<String, ?> values) {
        TemplateInstance page = template.data("family", DocumentFonts.FAMILY).data("style", STYLE);
        values.forEach(page::data);
        return page.render();
    }

    private static String read(String file) {
        try (InputStream in = DocumentLayout.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the layout " + file + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
