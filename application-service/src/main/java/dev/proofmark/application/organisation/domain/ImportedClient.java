package dev.proofmark.application.organisation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as the body's former records have it.
 *
 * @param reference what it is called there
 * @param organisation under an id that nothing has yet
 * @param contact whom the body turned to; null where the records name nobody
 */
public record ImportedClient(
        String reference,
        Organisation organisation,
        List<Site> sites,
        @Nullable Contact contact) {

    public ImportedClient {
        sites = List.copyOf(sites);
    }
}
