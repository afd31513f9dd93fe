package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.agreement.usecase.CertificationBody;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.person.domain.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Gives a template what its placeholders stand for: the news' own facts, and what every letter says. */
@ApplicationScoped
public class Phrases {

    private final CertificationBody body;
    private final CorrespondenceConfig config;

    public Phrases(CertificationBody body, CorrespondenceConfig config) {
        this.body = body;
        this.config = config;
    }

    /** Every placeholder with its text. */
    public Map<String, String> of(News news, Language language) {
        Map<String, String> values = new HashMap<>();
        news.facts().forEach((name, words) -> values.put(name, words.in(language)));
        values.put("body", new Words(body.nameKorean(), body.nameEnglish()).in(language));
        if (news.certificationId() != null) {
            values.put("reference", news.certificationId().toString());
        }
        values.put("portal", config.portal());
        return values;
    }
}
