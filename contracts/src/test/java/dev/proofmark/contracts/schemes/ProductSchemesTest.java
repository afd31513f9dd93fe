package dev.proofmark.contracts.schemes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.contracts.ClassificationTask;
import dev.proofmark.contracts.SchemeReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemes under which products are evaluated. */
class ProductSchemesTest {

    private static final String PERFORMANCE = "ai-model-performance-4213";
    private static final String QUALITY = "ai-system-quality-25058";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {PERFORMANCE, QUALITY})
    void isWhatItsFileNameSaysAndEvaluatesProducts(String id) {
        Scheme scheme = read(id);
        assertThat(new SchemeReference(scheme.id(), scheme.version())).isEqualTo(Schemes.newest(id));
        assertThat(scheme.regime()).isEqualTo(Regime.PRODUCT);
        assertThat(scheme.auditTime()).isNull();
        assertThat(scheme.stages()).isEmpty();
        assertThat(scheme.validity().months()).isBetween(12, 36);
        assertThat(scheme.standards().getFirst()).isEqualTo(terms(id).method());
    }

    @ParameterizedTest
    @ValueSource(strings = {PERFORMANCE, QUALITY})
    void speaksKoreanAndEnglishEverywhereAndNamesItsSources(String id) throws IOException {
        List<JsonNode> texts = tree(id).findParents("korean");
        assertThat(texts).hasSizeGreaterThan(40).allSatisfy(text -> {
            assertThat(text.path("korean").asText()).containsPattern("\\p{IsHangul}");
            assertThat(text.path("english").asText())
                    .containsPattern("[A-Za-z]")
                    .doesNotContainPattern("\\p{IsHangul}");
        });
        assertThat(tree(id).findValuesAsText("source"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void asksForTheThirteenControlCriteria() {
        assertThat(terms(PERFORMANCE).criteria())
                .extracting(ControlCriterion::id)
                .containsExactly(
                        "5.3.2", "5.3.3", "5.3.4", "5.3.5", "5.3.6", "5.3.7", "5.3.8", "5.3.9", "5.3.10", "5.3.11",
                        "5.3.12", "5.3.13", "5.3.14");
    }

    @ParameterizedTest
    @EnumSource(ClassificationTask.class)
    void knowsMetricsOfEveryTaskThatAreOfTheStandard(ClassificationTask task) {
        assertThat(terms(PERFORMANCE).metrics()).extracting(SchemeMetric::id).doesNotHaveDuplicates();
        assertThat(terms(PERFORMANCE).metrics())
                .filteredOn(metric -> metric.tasks().contains(task))
                .anyMatch(metric -> !metric.supplementary());
    }

    @Test
    void boundsWhatIsBounded() {
        assertThat(terms(PERFORMANCE).metrics())
                .filteredOn(metric -> metric.highest() == null)
                .extracting(SchemeMetric::id)
                .containsExactly("klDivergence");
        assertThat(terms(PERFORMANCE).metrics())
                .filteredOn(metric -> requireNonNull(metric.lowest()).signum() < 0)
                .extracting(SchemeMetric::id)
                .containsExactly("kappa", "mcc");
    }

    @Test
    void measuresNothingWhereCharacteristicsAreJudged() {
        assertThat(terms(QUALITY).metrics()).isEmpty();
        assertThat(terms(QUALITY).criteria()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PERFORMANCE, QUALITY})
    void claimsNoSafetyAndStandsForOneVersion_I46(String id) {
        assertThat(read(id).certificateStatements())
                .extracting(CertificateStatement::id)
                .containsExactly("conformity", "this-version-only", "no-safety", "verification", "prevailing-language");
    }

    private static EvaluationTerms terms(String id) {
        return requireNonNull(read(id).evaluation());
    }

    private static Scheme read(String id) {
        try (InputStream file = Schemes.resource(id)) {
            return JSON.readValue(file, Scheme.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode tree(String id) throws IOException {
        try (InputStream file = Schemes.resource(id)) {
            return JSON.readTree(file);
        }
    }
}
