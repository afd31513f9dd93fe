package dev.proofmark.audit.sampling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sites where much the same is done, so that some may speak for all (IAF MD 1, 6.1).
 *
 * @param name the kind of work
 * @param mayBeSampled whether some sites can speak for the others; else all are visited over the cycle (6.2)
 * @param wanted how many sites to visit, at least the minimum; null for the minimum
 */
public record SiteGroup(
        String name,
        List<GroupedSite> sites,
        boolean mayBeSampled,
        @Nullable Integer wanted) {

    public SiteGroup {
        sites = List.copyOf(sites);
    }
}
