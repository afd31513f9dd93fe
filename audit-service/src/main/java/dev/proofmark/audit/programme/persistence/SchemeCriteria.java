package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.programme.domain.AuditCriteria;
import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.usecase.ApplicableCriteria;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeClause;
import dev.proofmark.contracts.schemes.SchemeControl;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Clauses and controls from the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeCriteria implements ApplicableCriteria {

    private final Map<SchemeReference, AuditCriteria> criteria =
            SchemeReader.each((reference, scheme) -> criteria(scheme));

    @Override
    public AuditCriteria of(SchemeVersion scheme, AuditScope scope) {
        var whole = Optional.ofNullable(criteria.get(new SchemeReference(scheme.id(), scheme.version())))
                .orElseThrow(() -> new IllegalStateException("no scheme file is called " + scheme));
        var controls = whole.controls().stream().filter(scope::applies).toList();
        return new AuditCriteria(whole.clauses(), whole.eachSurveillance(), controls);
    }

    private static AuditCriteria criteria(Scheme scheme) {
        return new AuditCriteria(
                scheme.clauses().stream()
                        .filter(SchemeClause::requirement)
                        .map(SchemeClause::id)
                        .toList(),
                scheme.clauses().stream()
                        .filter(SchemeClause::eachSurveillance)
                        .map(SchemeClause::id)
                        .collect(Collectors.toUnmodifiableSet()),
                scheme.controls().stream().map(SchemeControl::id).toList());
    }
}
