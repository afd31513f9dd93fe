package dev.proofmark.audit.finding.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.audit.finding.usecase.SchemeRequirements;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeClause;
import dev.proofmark.contracts.schemes.SchemeControl;
import dev.proofmark.contracts.schemes.Schemes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requirements from the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeFiles implements SchemeRequirements {

    private final Map<SchemeReference, Set<String>> requirements =
            Schemes.references().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), SchemeFiles::read));

    @Override
    public boolean exist(SchemeVersion scheme, String requirement) {
        return requirements
                .getOrDefault(new SchemeReference(scheme.id(), scheme.version()), Set.of())
                .contains(requirement);
    }

    private static Set<String> read(SchemeReference reference) {
        try (InputStream file = Schemes.resource(reference)) {
            Scheme scheme = JsonMapper.builder().build().readValue(file, Scheme.class);
            Stream<String> clauses =
                    scheme.clauses().stream().filter(SchemeClause::requirement).map(SchemeClause::id);
            Stream<String> controls = scheme.controls().stream().map(SchemeControl::id);
            return Stream.concat(clauses, controls).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("the scheme file of " + reference + " cannot be read", broken);
        }
    }
}
