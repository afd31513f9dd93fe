package dev.proofmark.audit.sampling.domain;

import java.util.List;

/**
 * A group with what was chosen of it.
 *
 * @param minimum how many sites had to be chosen
 * @param chosen those by chance first
 */
public record DrawnGroup(SiteGroup group, int minimum, List<ChosenSite> chosen) {

    public DrawnGroup {
        chosen = List.copyOf(chosen);
    }
}
