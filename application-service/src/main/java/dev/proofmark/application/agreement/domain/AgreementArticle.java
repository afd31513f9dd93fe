package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.util.List;

/** One article of the terms. A change of the words changes later offers only: what was offered is kept. */
public record AgreementArticle(int number, Words title, Words text) {

    /** All articles of an agreement about that, in their order. */
    public static List<AgreementArticle> about(AgreedSubject subject) {
        return switch (subject) {
            case AgreedSubject.ManagementSystem system -> ManagementSystemArticles.ALL;
            case AgreedSubject.Product product -> ProductArticles.about(product);
        };
    }

    static AgreementArticle article(
            int number, String titleKorean, String titleEnglish, String korean, String english) {
        return new AgreementArticle(number, new Words(titleKorean, titleEnglish), new Words(korean, english));
    }
}
