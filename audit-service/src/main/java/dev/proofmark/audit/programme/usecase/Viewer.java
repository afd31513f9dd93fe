package dev.proofmark.audit.programme.usecase;

import java.util.List;
import java.util.UUID;

/**
 * What somebody sees: everything, or what concerns their organisations or the teams that they are on.
 *
 * @param everything whether nothing is hidden
 * @param onTeamsAs person id under which they are on teams; empty for those who are on none
 * @param organisations the organisations that they are members of
 */
public record Viewer(boolean everything, String onTeamsAs, List<UUID> organisations) {

    public Viewer {
        organisations = List.copyOf(organisations);
    }
}
