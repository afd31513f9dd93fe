package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.AuditedSite;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a sample has to be (I-09; IAF MD 1 as a method): every agreed site in exactly one group, the central function in
 * none because it is always visited, and no group with fewer sites than its minimum.
 */
final class SamplingPolicy {

    private SamplingPolicy() {}

    static Optional<Refusal> objection(SampleWish wish, AuditScope scope, boolean again) {
        if (centralFunction(scope).isEmpty()) {
            return Optional.of(Refusal.of("central-function-unknown"));
        }
        if (wish.provenEffective() && wish.kind() != AuditKind.RECERTIFICATION) {
            return Optional.of(Refusal.at("effectiveness-of-the-cycle", "/provenEffective"));
        }
        var reason = wish.reason();
        if (again && (reason == null || reason.isBlank())) {
            return Optional.of(Refusal.at("sampled-before", "/reason"));
        }
        var mistakes = siteMistakes(wish, scope);
        if (!mistakes.isEmpty()) {
            return Optional.of(Refusal.validation(mistakes));
        }
        var sizes = sizeMistakes(wish);
        return sizes.isEmpty() ? Optional.empty() : Optional.of(new Refusal("I-09", sizes, Map.of()));
    }

    private static List<FieldRefusal> siteMistakes(SampleWish wish, AuditScope scope) {
        var mistakes = new ArrayList<FieldRefusal>();
        var seen = new HashSet<UUID>();
        for (int group = 0; group < wish.groups().size(); group++) {
            var sites = wish.groups().get(group).sites();
            for (int index = 0; index < sites.size(); index++) {
                var pointer = "/groups/" + group + "/sites/" + index + "/siteId";
                mistake(sites.get(index).siteId(), scope, seen)
                        .ifPresent(code -> mistakes.add(FieldRefusal.of(pointer, code)));
            }
        }
        if (!seen.containsAll(ordinarySites(scope))) {
            mistakes.add(FieldRefusal.of("/groups", "site-missing"));
        }
        return mistakes;
    }

    private static Optional<String> mistake(UUID siteId, AuditScope scope, Set<UUID> seen) {
        if (!scope.covers(siteId)) {
            return Optional.of("plan-site-not-agreed");
        }
        if (!ordinarySites(scope).contains(siteId)) {
            return Optional.of("central-function-always");
        }
        return seen.add(siteId) ? Optional.empty() : Optional.of("duplicate");
    }

    /** The head office, from which the system is led; an application names exactly one. */
    static Optional<UUID> centralFunction(AuditScope scope) {
        return scope.sites().stream()
                .filter(AuditedSite::headOffice)
                .map(AuditedSite::siteId)
                .findFirst();
    }

    private static List<UUID> ordinarySites(AuditScope scope) {
        var central = centralFunction(scope);
        return scope.sites().stream()
                .map(AuditedSite::siteId)
                .filter(siteId -> central.filter(siteId::equals).isEmpty())
                .toList();
    }

    private static List<FieldRefusal> sizeMistakes(SampleWish wish) {
        var mistakes = new ArrayList<FieldRefusal>();
        for (int index = 0; index < wish.groups().size(); index++) {
            var group = wish.groups().get(index);
            var wanted = group.wanted();
            int most = group.sites().size();
            int least = SampleSize.minimum(wish.kind(), most, group.mayBeSampled(), wish.provenEffective());
            if (wanted != null && (wanted < least || wanted > most)) {
                var range = Map.of("min", Integer.toString(least), "max", Integer.toString(most));
                mistakes.add(new FieldRefusal("/groups/" + index + "/wanted", "out-of-range", range));
            }
        }
        return mistakes;
    }
}
