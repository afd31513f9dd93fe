package dev.proofmark.contracts.schemes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.audit.AuditKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scheme for AI management systems against ISO/IEC 42001:2023's structure. */
class Aims42001Test {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Scheme scheme = read();
    private final AuditTime auditTime = requireNonNull(scheme.auditTime());

    @Test
    void isWhatItsFileNameSays() {
        assertThat(new SchemeReference(scheme.id(), scheme.version())).isEqualTo(Schemes.newest("aims-42001"));
        assertThat(Schemes.ids()).contains("aims-42001");
    }

    @Test
    void refusesASchemeOrVersionThatDoesNotExist() {
        assertThatThrownBy(() -> Schemes.resource("aims-42002")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Schemes.resource(new SchemeReference("aims-42001", 9)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hasThirtyEightControlsOnceEach_I41() {
        assertThat(scheme.controls())
                .extracting(SchemeControl::id)
                .doesNotHaveDuplicates()
                .hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({
        "A.2,A.2.2 A.2.3 A.2.4",
        "A.3,A.3.2 A.3.3",
        "A.4,A.4.2 A.4.3 A.4.4 A.4.5 A.4.6",
        "A.5,A.5.2 A.5.3 A.5.4 A.5.5",
        "A.6,A.6.1.2 A.6.1.3 A.6.2.2 A.6.2.3 A.6.2.4 A.6.2.5 A.6.2.6 A.6.2.7 A.6.2.8",
        "A.7,A.7.2 A.7.3 A.7.4 A.7.5 A.7.6",
        "A.8,A.8.2 A.8.3 A.8.4 A.8.5",
        "A.9,A.9.2 A.9.3 A.9.4",
        "A.10,A.10.2 A.10.3 A.10.4"
    })
    void groupsTheControlsAsAnnexADoes_I41(String objective, String controls) {
        assertThat(scheme.controls().stream()
                        .filter(control -> control.objective().equals(objective))
                        .map(SchemeControl::id))
                .containsExactly(controls.split(" ", -1));
    }

    @Test
    void hasNineObjectives() {
        assertThat(scheme.objectives())
                .extracting(SchemeObjective::id)
                .containsExactly("A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10");
    }

    @Test
    void hasEveryClauseThatAFindingMayCite_I13() {
        assertThat(scheme.clauses().stream().filter(SchemeClause::requirement).map(SchemeClause::id))
                .containsExactly(
                        "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2",
                        "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "8.4", "9.1",
                        "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");
    }

    @Test
    void marksAClauseAsHeadingExactlyIfOthersStandBelowIt_I13() {
        List<String> ids = scheme.clauses().stream().map(SchemeClause::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(scheme.clauses())
                .allSatisfy(clause -> assertThat(clause.requirement())
                        .as(clause.id())
                        .isEqualTo(ids.stream().noneMatch(id -> id.startsWith(clause.id() + "."))));
    }

    @Test
    void speaksKoreanAndEnglishEverywhere() throws IOException {
        List<JsonNode> texts = tree().findParents("korean");
        assertThat(texts).hasSizeGreaterThan(150).allSatisfy(text -> {
            assertThat(text.path("korean").asText()).containsPattern("\\p{IsHangul}");
            assertThat(text.path("english").asText())
                    .containsPattern("[A-Za-z]")
                    .doesNotContainPattern("\\p{IsHangul}");
        });
        assertThat(tree().findParents("english")).hasSameSizeAs(texts);
    }

    @Test
    void namesItsSourcesEverywhere() throws IOException {
        assertThat(tree().findValuesAsText("source"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source).isNotBlank());
        assertThat(List.of(
                        scheme.rolesSource(), scheme.applicationFieldsSource(), scheme.certificateStatementsSource()))
                .allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void certifiesAgainstTheEditionOf2023AndLeavesTheKoreanYearOpen() {
        assertThat(scheme.standards().getFirst().reference()).isEqualTo("ISO/IEC 42001:2023");
        assertThat(scheme.standards().get(1))
                .satisfies(korean -> assertThat(korean.verified()).isFalse())
                .extracting(StandardEdition::reference)
                .isEqualTo("KS X ISO/IEC 42001");
    }

    @Test
    void ascendsInTheAuditTimeTableWithoutAGap() {
        List<AuditTimeBand> bands = auditTime.bands();
        assertThat(bands.getFirst().from()).isEqualTo(1);
        assertThat(bands).allSatisfy(band -> assertThat(band.to()).isGreaterThanOrEqualTo(band.from()));
        assertThat(IntStream.range(1, bands.size())).allSatisfy(next -> {
            assertThat(bands.get(next).from()).isEqualTo(bands.get(next - 1).to() + 1);
            assertThat(bands.get(next).days()).isGreaterThan(bands.get(next - 1).days());
        });
        assertThat(bands.getLast().to()).isEqualTo(10_700);
    }

    @Test
    void saysThatTheAuditTimeIsNotVerified() {
        assertThat(auditTime.verified()).isFalse();
        assertThat(auditTime.limits().verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AI_PRODUCER,5.0", "AI_PROVIDER,3.5"})
    void agreesWithTheOnePublishedRowOfTheAuditTimeTable(String role, BigDecimal published) {
        BigDecimal factor = auditTime.roleFactors().stream()
                .filter(each -> each.role().equals(role))
                .map(AuditTimeRoleFactor::factor)
                .findFirst()
                .orElseThrow();
        assertThat(auditTime.bands().getFirst().days().multiply(factor)).isEqualByComparingTo(published);
    }

    @Test
    void certifiesTheRolesThatAnApplicationCanName() {
        List<String> certifiable = scheme.roles().stream()
                .filter(SchemeRole::certifiable)
                .map(SchemeRole::id)
                .toList();
        assertThat(certifiable)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AiRole.values()).map(Enum::name).toList());
        assertThat(auditTime.roleFactors())
                .extracting(AuditTimeRoleFactor::role)
                .containsExactlyInAnyOrderElementsOf(certifiable);
        assertThat(scheme.roles().stream().filter(role -> role.partOf() == null))
                .hasSize(6);
    }

    @Test
    void plansTheAuditsOfACycleInTheirOrder() {
        assertThat(scheme.stages())
                .extracting(Stage::kind)
                .containsExactly(
                        AuditKind.STAGE_1, AuditKind.STAGE_2, AuditKind.SURVEILLANCE, AuditKind.RECERTIFICATION);
    }

    @Test
    void looksInEachSurveillanceAtWhatItHasToContain_I26() {
        assertThat(scheme.clauses().stream()
                        .filter(SchemeClause::eachSurveillance)
                        .map(SchemeClause::id))
                .containsExactly("6.2", "8.1", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");
        assertThat(scheme.clauses()).allMatch(clause -> clause.requirement() || !clause.eachSurveillance());
    }

    @Test
    void isValidForThreeYearsUnderYearlySurveillance_I23() {
        assertThat(scheme.validity().months()).isEqualTo(36);
        assertThat(requireNonNull(scheme.surveillanceInterval()).months()).isEqualTo(12);
    }

    @Test
    void asksForEverythingThatAnApplicationIsSubmittedWith() {
        assertThat(scheme.applicationFields())
                .extracting(ApplicationField::name)
                .containsExactly(
                        "scopeKorean",
                        "scopeEnglish",
                        "sites",
                        "headcount",
                        "aiRoles",
                        "aiSystems",
                        "consultancy",
                        "soa");
    }

    @Test
    void saysOnTheCertificateThatNoProductIsCertified_I42() {
        assertThat(scheme.certificateStatements())
                .extracting(CertificateStatement::id)
                .containsExactly(
                        "conformity",
                        "management-system-only",
                        "continued-validity",
                        "verification",
                        "prevailing-language");
        assertThat(scheme.certificateStatements().stream()
                        .filter(statement -> !statement.id().equals("management-system-only"))
                        .map(statement -> statement.text().english()))
                .allSatisfy(text ->
                        assertThat(text).doesNotContainIgnoringCase("product").doesNotContainIgnoringCase("model"));
    }

    private static Scheme read() {
        try (InputStream file = Schemes.resource("aims-42001")) {
            return JSON.readValue(file, Scheme.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static JsonNode tree() throws IOException {
        try (InputStream file = Schemes.resource("aims-42001")) {
            return JSON.readTree(file);
        }
    }
}
