package dev.proofmark.audit.personnel.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of somebody who works for the body.
 *
 * @param personId the identity provider's opaque id
 * @param languages ISO 639-1 codes of the languages in which they audit
 * @param details null once they were erased
 * @param version counts the changes from 1; 0 is a record that isn't there yet
 */
public record Person(
        UUID personId,
        Employment employment,
        List<String> languages,
        @Nullable PersonalDetails details,
        long version) {

    public Person {
        languages = List.copyOf(languages);
    }

    /** What they are called in Korean; null once that was erased. */
    public @Nullable String nameKorean() {
        return details == null ? null : details.nameKorean();
    }

    /** What they are called in English; null once that was erased. */
    public @Nullable String nameEnglish() {
        return details == null ? null : details.nameEnglish();
    }
}
