package dev.proofmark.audit.testreport.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.testreport.domain.Title;
import dev.proofmark.audit.testreport.domain.Titles;
import dev.proofmark.audit.testreport.usecase.SchemeTitles;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Bilingual;
import dev.proofmark.contracts.schemes.ControlCriterion;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeMetric;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads from the scheme files what they call metrics and criteria. */
@Startup
@ApplicationScoped
public class SchemeFileTitles implements SchemeTitles {

    private static final Titles NONE = new Titles(Map.of(), Map.of());

    private final Map<SchemeReference, Titles> titles = SchemeReader.each(SchemeFileTitles::titles);

    @Override
    public Titles of(SchemeVersion scheme) {
        return Optional.ofNullable(titles.get(new SchemeReference(scheme.id(), scheme.version())))
                .orElse(NONE);
    }

    private static Titles titles(SchemeReference reference, Scheme scheme) {
        var terms = scheme.evaluation();
        return terms == null
                ? NONE
                : new Titles(
                        terms.metrics().stream()
                                .collect(Collectors.toMap(SchemeMetric::id, metric -> title(metric.title()))),
                        terms.criteria().stream()
                                .collect(
                                        Collectors.toMap(ControlCriterion::id, criterion -> title(criterion.title()))));
    }

    private static Title title(Bilingual title) {
        return new Title(title.korean(), title.english());
    }
}
