package dev.proofmark.audit.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be audited at a client: the clauses of the standard, and those of its controls that apply.
 *
 * @param clauses in the order of the standard
 * @param eachSurveillance those of the clauses that no surveillance leaves out (ISO/IEC 17021-1:2015, 9.6.2.2)
 * @param controls applicable by the statement that the agreement rests on, in the order of the standard
 */
public record AuditCriteria(List<String> clauses, Set<String> eachSurveillance, List<String> controls) {

    public AuditCriteria {
        clauses = List.copyOf(clauses);
        eachSurveillance = Set.copyOf(eachSurveillance);
        controls = List.copyOf(controls);
    }

    /** Everything. */
    public Coverage whole() {
        return new Coverage(clauses, controls);
    }

    /** The named ones in the order of the standard. */
    Coverage of(Collection<String> requirements) {
        return new Coverage(
                clauses.stream().filter(requirements::contains).toList(),
                controls.stream().filter(requirements::contains).toList());
    }

    /** Clauses and controls in the order of the standard. */
    List<String> requirements() {
        return Stream.concat(clauses.stream(), controls.stream()).toList();
    }

    /** Those of the named requirements that don't exist here or don't apply. */
    List<String> unknownAmong(Collection<String> requirements) {
        Set<String> known = requirements().stream().collect(Collectors.toUnmodifiableSet());
        return requirements.stream()
                .filter(one -> !known.contains(one))
                .sorted()
                .toList();
    }
}
