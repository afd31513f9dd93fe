package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.person.domain.Language;
import java.util.Map;

/** Puts what happened into the words of a template. */
public interface Letters {

    /**
     * The letter in a language.
     *
     * @param values every placeholder of the template with its text; one too few is a mistake of ours and fails
     */
    Letter write(MessageTemplate template, Language language, Map<String, String> values);
}
