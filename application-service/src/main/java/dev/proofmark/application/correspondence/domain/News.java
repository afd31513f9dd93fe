package dev.proofmark.application.correspondence.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client must hear of. It names no person and holds no word of the case: what was found or why
 * something was decided is read in the portal, by those who may.
 *
 * @param certificationId null where it is about none
 * @param facts what the template's text needs besides what every text has, by the name of its placeholder
 */
public record News(
        UUID organisationId, @Nullable UUID certificationId, MessageTemplate template, Map<String, Words> facts) {

    public News {
        facts = Map.copyOf(facts);
    }
}
