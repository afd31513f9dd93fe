package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.laboratory.domain.TestMethod;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.ControlCriterion;
import dev.proofmark.contracts.schemes.EvaluationTerms;
import dev.proofmark.contracts.schemes.SchemeMetric;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The terms of evaluation from the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeEvaluationTerms implements EvaluationSchemes {

    private final Map<SchemeReference, Optional<SchemeTerms>> terms = SchemeReader.each(
            (reference, scheme) -> Optional.ofNullable(scheme.evaluation()).map(SchemeEvaluationTerms::terms));

    @Override
    public Optional<SchemeTerms> terms(SchemeVersion scheme) {
        return terms.getOrDefault(new SchemeReference(scheme.id(), scheme.version()), Optional.empty());
    }

    /** The schemes that ask for that, each with its version, as statements list them. */
    String those(Predicate<SchemeTerms> asked) {
        return terms.entrySet().stream()
                .filter(each -> each.getValue().filter(asked).isPresent())
                .map(each -> each.getKey().id() + "/" + each.getKey().version())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static SchemeTerms terms(EvaluationTerms evaluation) {
        return new SchemeTerms(
                new TestMethod(evaluation.method().number(), evaluation.method().year()),
                evaluation.criteria().stream().map(ControlCriterion::id).toList(),
                evaluation.metrics().stream().map(SchemeMetric::id).toList(),
                evaluation.authorisedByAnother());
    }
}
