package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.ClassCount;
import dev.proofmark.audit.evaluation.domain.CostConditions;
import dev.proofmark.audit.evaluation.domain.CriterionAnswer;
import dev.proofmark.audit.evaluation.domain.DataSetCard;
import dev.proofmark.audit.evaluation.domain.Independence;
import dev.proofmark.audit.evaluation.domain.PlanContent;
import dev.proofmark.audit.evaluation.domain.TestEnvironment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test plan as it is written and shown; a draft may lack anything.
 *
 * @param cost left out where no times are measured
 * @param procedure number and version of the laboratory's own procedure
 * @param location where the laboratory works
 */
record PlanDocument(
        @NotNull @Size(max = 100) List<@NotNull @Valid CriterionDocument> criteria,
        @Nullable @Valid DataSetDocument dataSet,
        @Nullable @Valid IndependenceDocument independence,
        @Nullable @Valid EnvironmentDocument environment,
        @Nullable @Valid CostDocument cost,
        @Nullable @Size(max = 200) String procedure,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable @Size(max = 500) String location) {

    static final String SHA256 = "[0-9a-f]{64}";

    /**
     * What the plan says to one criterion.
     *
     * @param reason why it doesn't apply
     * @param documents files that show the evidence, each by its SHA-256
     */
    record CriterionDocument(
            @NotBlank @Size(max = 100) String criterion,
            @NotNull Boolean applicable,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 4000) String evidence,
            @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = SHA256) String> documents) {

        private CriterionAnswer toAnswer() {
            return new CriterionAnswer(
                    criterion, applicable, reason, evidence, documents == null ? List.of() : documents);
        }

        private static CriterionDocument of(CriterionAnswer answer) {
            return new CriterionDocument(
                    answer.criterion(), answer.applicable(), answer.reason(), answer.evidence(), answer.documents());
        }
    }

    /** The test data. */
    record DataSetDocument(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String version,
            @NotNull @Pattern(regexp = SHA256) String sha256,
            @NotNull @Min(1) Long size,
            @NotNull @Size(max = 10_000) List<@NotNull @Valid ClassDocument> classes,
            @NotBlank @Size(max = 4000) String source,
            @NotNull LocalDate collectedFrom,
            @NotNull LocalDate collectedUntil,
            @NotBlank @Size(max = 4000) String representativeness,
            @NotBlank @Size(max = 4000) String licence,
            @NotBlank @Size(max = 4000) String labelling,
            @Nullable @Size(max = 4000) String annotatorAgreement) {

        private DataSetCard toCard() {
            return new DataSetCard(
                    name,
                    version,
                    sha256,
                    size,
                    classes.stream()
                            .map(each -> new ClassCount(each.label(), each.count()))
                            .toList(),
                    source,
                    collectedFrom,
                    collectedUntil,
                    representativeness,
                    licence,
                    labelling,
                    annotatorAgreement);
        }

        private static DataSetDocument of(DataSetCard card) {
            return new DataSetDocument(
                    card.name(),
                    card.version(),
                    card.sha256(),
                    card.size(),
                    card.classes().stream()
                            .map(each -> new ClassDocument(each.label(), each.count()))
                            .toList(),
                    card.source(),
                    card.collectedFrom(),
                    card.collectedUntil(),
                    card.representativeness(),
                    card.licence(),
                    card.labelling(),
                    card.annotatorAgreement());
        }
    }

    /** How many samples have a class. */
    record ClassDocument(
            @NotBlank @Size(max = 200) String label,
            @NotNull @Min(0) Long count) {}

    /** What is declared of test and training data. */
    record IndependenceDocument(
            @NotNull Boolean disjoint,
            @NotNull @Size(max = 4000) String leakageCheck,
            @NotNull @Size(max = 4000) String leakageResult) {}

    /** What the test runs on. */
    record EnvironmentDocument(
            @NotBlank @Size(max = 4000) String hardware,
            @NotBlank @Size(max = 500) String operatingSystem,
            @NotBlank @Size(max = 4000) String frameworks,
            @Nullable @Size(max = 200) String containerDigest,
            @Nullable @Size(max = 4000) String acceleration) {}

    /** Under which conditions time is measured. */
    record CostDocument(
            @NotNull @Min(1) Integer batchSize,
            @NotNull @Min(0) Integer warmUp,

            @NotNull @Pattern(regexp = "\\d{1,2}(\\.\\d{1,6})?|100")
            String percentile) {}

    PlanContent toContent() {
        return new PlanContent(
                criteria.stream().map(CriterionDocument::toAnswer).toList(),
                dataSet == null ? null : dataSet.toCard(),
                independence == null
                        ? null
                        : new Independence(
                                independence.disjoint(), independence.leakageCheck(), independence.leakageResult()),
                environment == null
                        ? null
                        : new TestEnvironment(
                                environment.hardware(),
                                environment.operatingSystem(),
                                environment.frameworks(),
                                environment.containerDigest(),
                                environment.acceleration()),
                cost == null ? null : new CostConditions(cost.batchSize(), cost.warmUp(), cost.percentile()),
                procedure,
                plannedFrom,
                plannedUntil,
                location);
    }

    static PlanDocument of(PlanContent content) {
        var dataSet = content.dataSet();
        var independence = content.independence();
        var environment = content.environment();
        var cost = content.cost();
        return new PlanDocument(
                content.criteria().stream().map(CriterionDocument::of).toList(),
                dataSet == null ? null : DataSetDocument.of(dataSet),
                independence == null
                        ? null
                        : new IndependenceDocument(
                                independence.disjoint(), independence.leakageCheck(), independence.leakageResult()),
                environment == null
                        ? null
                        : new EnvironmentDocument(
                                environment.hardware(),
                                environment.operatingSystem(),
                                environment.frameworks(),
                                environment.containerDigest(),
                                environment.acceleration()),
                cost == null ? null : new CostDocument(cost.batchSize(), cost.warmUp(), cost.percentile()),
                content.procedure(),
                content.plannedFrom(),
                content.plannedUntil(),
                content.location());
    }
}
