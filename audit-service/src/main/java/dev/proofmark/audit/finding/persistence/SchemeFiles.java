package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.finding.usecase.SchemeRequirements;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeClause;
import dev.proofmark.contracts.schemes.SchemeControl;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requirements from the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeFiles implements SchemeRequirements {

    private final Map<SchemeReference, Set<String>> requirements =
            SchemeReader.each((reference, scheme) -> requirements(scheme));

    @Override
    public boolean exist(SchemeVersion scheme, String requirement) {
        return requirements
                .getOrDefault(new SchemeReference(scheme.id(), scheme.version()), Set.of())
                .contains(requirement);
    }

    private static Set<String> requirements(Scheme scheme) {
        Stream<String> clauses =
                scheme.clauses().stream().filter(SchemeClause::requirement).map(SchemeClause::id);
        Stream<String> controls = scheme.controls().stream().map(SchemeControl::id);
        return Stream.concat(clauses, controls).collect(Collectors.toUnmodifiableSet());
    }
}
