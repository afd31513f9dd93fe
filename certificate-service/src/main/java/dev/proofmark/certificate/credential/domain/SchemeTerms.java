package dev.proofmark.certificate.credential.domain;

import java.util.Map;

/**
 * What a credential says of the scheme.
 *
 * @param title in English
 * @param roles their titles in English by their ids
 */
public record SchemeTerms(String title, Map<String, String> roles) {

    public SchemeTerms {
        roles = Map.copyOf(roles);
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }
}
