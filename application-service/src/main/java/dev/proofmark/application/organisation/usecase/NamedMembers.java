package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Members;
import java.util.Map;

/**
 * Everybody who belongs to one organisation, by name.
 *
 * @param names what they are called, by their ids; nobody's of whom nothing is known
 */
public record NamedMembers(Members members, Map<String, String> names) {

    public NamedMembers {
        names = Map.copyOf(names);
    }
}
