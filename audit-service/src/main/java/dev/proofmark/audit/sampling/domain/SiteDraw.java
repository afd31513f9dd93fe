package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Chooses the sites of a group: a quarter of them or more by chance, the others so that the cycle sees as many different
 * ones as it can (I-09; IAF MD 1, 6.1 as a method).
 *
 * <p>Chance can be done again by anybody: sort the group's sites by the SHA-256 of {@code <seed>:<siteId>} (UTF-8, the
 * id in lower case, digests compared as lower-case hexadecimal) and take the first. The others are taken in this order:
 * not visited in this cycle before visited, higher before lower risk, more before fewer people, then by id.
 *
 * @param scope tells how many people each site has
 * @param visited sites in earlier samples of this cycle
 */
record SiteDraw(String seed, AuditScope scope, Set<UUID> visited) {

    private static final int QUARTER = 4;

    SiteDraw {
        visited = Set.copyOf(visited);
    }

    /** So many sites of the group, at most all. */
    List<ChosenSite> choose(SiteGroup group, int size) {
        var byChance = group.sites().stream()
                .map(GroupedSite::siteId)
                .sorted(Comparator.comparing(this::rank))
                .limit(Math.ceilDiv(size, QUARTER))
                .toList();
        var taken = new HashSet<>(byChance);
        var byJudgement = group.sites().stream()
                .filter(site -> !taken.contains(site.siteId()))
                .sorted(mostTelling())
                .limit((long) size - byChance.size())
                .map(site -> new ChosenSite(site.siteId(), ChoiceReason.JUDGEMENT));
        return Stream.concat(byChance.stream().map(id -> new ChosenSite(id, ChoiceReason.CHANCE)), byJudgement)
                .toList();
    }

    private Comparator<GroupedSite> mostTelling() {
        return Comparator.comparing((GroupedSite site) -> visited.contains(site.siteId()))
                .thenComparing(Comparator.comparing(GroupedSite::risk).reversed())
                .thenComparing(Comparator.comparingInt(this::headcount).reversed())
                .thenComparing(site -> site.siteId().toString());
    }

    private int headcount(GroupedSite site) {
        return scope.sites().stream()
                .filter(agreed -> agreed.siteId().equals(site.siteId()))
                .mapToInt(AuditedSite::headcount)
                .findFirst()
                .orElse(0);
    }

    private String rank(UUID siteId) {
        var text = seed + ":" + siteId;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
