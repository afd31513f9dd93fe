package dev.proofmark.audit.programme.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shares the clauses and applicable controls out over the surveillances of a cycle, so that together they look at each
 * at least once (ISO/IEC 17021-1:2015, 9.1.3.2 and 9.6.2.1), and each looks at what no surveillance leaves out.
 */
final class CoveragePlan {

    private CoveragePlan() {}

    /** What nobody looks at yet goes to the surveillances ahead, always to the one that has the least to do. */
    static Programme completed(Programme programme, AuditCriteria criteria) {
        Map<AuditPlace, Set<String>> ahead = new TreeMap<>();
        var covered = new TreeSet<String>();
        for (var surveillance : programme.surveillances()) {
            var looksAt = new LinkedHashSet<>(surveillance.coverage().requirements());
            if (surveillance.isAhead()) {
                looksAt.addAll(criteria.eachSurveillance());
                ahead.put(surveillance.place(), looksAt);
            }
            covered.addAll(looksAt);
        }
        if (ahead.isEmpty()) {
            return programme;
        }
        criteria.requirements().stream()
                .filter(one -> !covered.contains(one))
                .forEach(one -> leastBusy(ahead).add(one));
        return programme.eachAudit(audit -> Optional.ofNullable(ahead.get(audit.place()))
                .map(looksAt -> audit.covering(criteria.of(looksAt)))
                .orElse(audit));
    }

    private static Set<String> leastBusy(Map<AuditPlace, Set<String>> ahead) {
        return ahead.values().stream().min(Comparator.comparingInt(Set::size)).orElseThrow();
    }

    /** Of what is audited in the cycle, what no surveillance would look at if these were what they look at. */
    static List<String> gaps(Programme programme, Map<UUID, Coverage> wanted, AuditCriteria criteria) {
        var covered = programme.surveillances().stream()
                .map(audit -> wanted.getOrDefault(audit.auditId(), audit.coverage()))
                .map(Coverage::requirements)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        var missing = new ArrayList<>(criteria.requirements());
        missing.removeAll(covered);
        return missing;
    }
}
