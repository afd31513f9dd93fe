package dev.proofmark.application.scheme.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.application.scheme.domain.ClassificationTask;
import dev.proofmark.application.scheme.domain.LimitSide;
import dev.proofmark.application.scheme.domain.MeasuredMetric;
import dev.proofmark.application.scheme.domain.Regime;
import dev.proofmark.application.scheme.domain.SchemeField;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.domain.SchemeRequirements;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.contracts.schemes.ApplicationField;
import dev.proofmark.contracts.schemes.EvaluationTerms;
import dev.proofmark.contracts.schemes.Scheme;
import dev.proofmark.contracts.schemes.SchemeControl;
import dev.proofmark.contracts.schemes.SchemeMetric;
import dev.proofmark.contracts.schemes.Schemes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemes from the files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeFiles implements SchemeCatalogue {

    private final Map<SchemeReference, Scheme> schemes = Schemes.references().stream()
            .map(SchemeFiles::read)
            .collect(Collectors.toUnmodifiableMap(
                    scheme -> new SchemeReference(scheme.id(), scheme.version()), Function.identity()));

    @Override
    public List<Scheme> newest() {
        return Schemes.ids().stream()
                .map(this::newest)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Scheme> newest(String id) {
        return schemes.values().stream()
                .filter(scheme -> scheme.id().equals(id))
                .max(java.util.Comparator.comparingInt(Scheme::version));
    }

    @Override
    public SchemeRequirements requirements(SchemeReference reference) {
        Scheme scheme = at(reference);
        return new SchemeRequirements(
                reference,
                regime(scheme.regime()),
                scheme.title().korean(),
                scheme.title().english(),
                fields(scheme.applicationFields()),
                scheme.controls().stream().map(SchemeControl::id).toList(),
                metrics(scheme.evaluation()));
    }

    private static Regime regime(dev.proofmark.contracts.schemes.Regime regime) {
        return switch (regime) {
            case MANAGEMENT_SYSTEM -> Regime.MANAGEMENT_SYSTEM;
            case PRODUCT -> Regime.PRODUCT;
        };
    }

    private static List<MeasuredMetric> metrics(@Nullable EvaluationTerms evaluation) {
        return evaluation == null
                ? List.of()
                : evaluation.metrics().stream().map(SchemeFiles::metric).toList();
    }

    private static MeasuredMetric metric(SchemeMetric metric) {
        return new MeasuredMetric(
                metric.id(),
                metric.tasks().stream().map(SchemeFiles::task).collect(Collectors.toUnmodifiableSet()),
                metric.ofClasses(),
                switch (metric.side()) {
                    case AT_LEAST -> LimitSide.AT_LEAST;
                    case AT_MOST -> LimitSide.AT_MOST;
                },
                metric.supplementary(),
                metric.lowest(),
                metric.highest());
    }

    private static ClassificationTask task(dev.proofmark.contracts.ClassificationTask task) {
        return switch (task) {
            case BINARY -> ClassificationTask.BINARY;
            case MULTI_CLASS -> ClassificationTask.MULTI_CLASS;
            case MULTI_LABEL -> ClassificationTask.MULTI_LABEL;
        };
    }

    @Override
    public Scheme at(SchemeReference reference) {
        Scheme scheme = schemes.get(reference);
        if (scheme == null) {
            throw new IllegalArgumentException("no scheme " + reference);
        }
        return scheme;
    }

    private static List<SchemeField> fields(List<ApplicationField> fields) {
        return fields.stream()
                .map(field -> new SchemeField(field.name(), field.required(), fields(field.fields())))
                .toList();
    }

    private static Scheme read(dev.proofmark.contracts.SchemeReference reference) {
        try (InputStream file = Schemes.resource(reference)) {
            return JsonMapper.builder().build().readValue(file, Scheme.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("the scheme file of " + reference + " cannot be read", broken);
        }
    }
}
