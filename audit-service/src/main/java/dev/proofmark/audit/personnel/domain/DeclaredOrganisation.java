package dev.proofmark.audit.personnel.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation a declaration is about.
 *
 * @param organisationId the client's id, where it is one
 * @param name what it is called, where it isn't known as a client: stays in this service
 */
public record DeclaredOrganisation(
        @Nullable UUID organisationId, @Nullable String name) {

    /** Whether it is this client: by its id, or by one of its legal names whatever its spaces and capitals. */
    public boolean is(UUID client, Collection<String> legalNames) {
        return client.equals(organisationId)
                || (name != null
                        && legalNames.stream().anyMatch(legal -> plain(legal).equals(plain(name))));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s.,]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
