package dev.proofmark.application.correspondence.rendering;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.usecase.Letters;
import dev.proofmark.application.person.domain.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Letters from files named by template, version and language: the first line is the subject, the rest the text. */
@ApplicationScoped
public class QuteLetters implements Letters {

    private final Engine engine;

    public QuteLetters(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Letter write(MessageTemplate template, Language language, Map<String, String> values) {
        String file = file(template, language);
        Template found = engine.getTemplate(file);
        if (found == null) {
            throw new IllegalStateException("there is no template " + file);
        }
        TemplateInstance instance = found.instance();
        values.forEach(instance::data);
        String written = instance.render();
        int end = written.indexOf('\n');
        return new Letter(
                written.substring(0, end).strip(), written.substring(end).strip() + "\n");
    }

    static String file(MessageTemplate template, Language language) {
        return "mail/" + template.id() + ".v" + template.version() + "." + language.tag() + ".txt";
    }
}
