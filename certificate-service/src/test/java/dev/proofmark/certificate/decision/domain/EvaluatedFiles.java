package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.certificate.domain.ProductFixtures.ACCURACY;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.DATA_SET;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.GUARD_BANDED;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.LABORATORY;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.PREDICTIONS;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.RECALL;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.SHA_256;
import static dev.proofmark.certificate.decision.domain.FileFixtures.APPLICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.SIGNED_ON;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;

import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.LimitSide;
import dev.proofmark.certificate.certificate.domain.ProductFixtures;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.domain.TestingLaboratory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases of a product, and what is told of its evaluation. */
final class EvaluatedFiles {
    static final UUID EVALUATION = new UUID(0xE7L, 1);
    static final UUID LATER_EVALUATION = new UUID(0xE7L, 2);
    static final UUID LATER_APPLICATION = new UUID(0xA0L, 2);
    static final String OTHER_SHA_256 = "b".repeat(64);
    static final MetricRequirement ACCURACY_LIMIT =
            new MetricRequirement("accuracy", null, LimitSide.AT_LEAST, "0.940");
    static final TestingLaboratory UNCOVERED =
            new TestingLaboratory("가상시험연구소", "Fictional Test Laboratory", null, null, null);

    private EvaluatedFiles() {}

    static Agreement agreement(String version, String sha256, FactStamp asOf) {
        return new Agreement(
                new SchemeVersion(ProductFixtures.SCHEME, 1),
                ProductFixtures.anAgreedScope(),
                SIGNED_ON,
                asOf,
                new AgreedProduct(ProductFixtures.aProduct(version, sha256), List.of(ACCURACY_LIMIT), GUARD_BANDED));
    }

    static CaseFact agreed(UUID application, ApplicationKind kind, Agreement agreement) {
        return new CaseFact.AgreementSigned(application, kind, Regime.PRODUCT, agreement);
    }

    static CaseFact accepted(UUID application, ApplicationKind kind) {
        return new CaseFact.ApplicationAccepted(application, kind, Regime.PRODUCT, true, List.of(), null);
    }

    static CaseFact opened(UUID evaluation, UUID application, FactStamp asOf) {
        return new CaseFact.EvaluationOpened(evaluation, new EvaluationFacts.Opening(application, asOf));
    }

    static CaseFact assigned(UUID evaluation, EvaluationMember... members) {
        return new CaseFact.EvaluationAssigned(evaluation, Set.of(members));
    }

    static CaseFact concluded(UUID evaluation, Recommendation.Kind kind, FactStamp asOf) {
        return new CaseFact.EvaluationConcluded(
                evaluation,
                new Recommendation(evaluation, kind, "evaluator", null, TODAY, asOf),
                Set.of(new EvaluationMember("evaluator", "EVALUATOR")));
    }

    static CaseFact reported(UUID evaluation, TestReport report) {
        return new CaseFact.TestReportIssued(
                evaluation, report, Set.of(new EvaluationMember("authoriser", "AUTHORISER")));
    }

    static TestReport report() {
        return report(SHA_256, LABORATORY, false, GUARD_BANDED, ACCURACY, RECALL);
    }

    static TestReport report(
            String sha256,
            TestingLaboratory laboratory,
            boolean justified,
            @Nullable DecisionRule rule,
            TestResult... results) {
        return new TestReport(
                new UUID(0x4EL, 1),
                null,
                ProductFixtures.REPORT,
                laboratory,
                justified,
                sha256,
                DATA_SET,
                PREDICTIONS,
                "ISO/IEC TS 4213:2022",
                List.of(results),
                rule,
                at(20));
    }

    /** That report in the place of the one before, told so many minutes later. */
    static TestReport amended(TestReport report, int later) {
        return new TestReport(
                new UUID(0x4EL, 1 + later),
                new UUID(0x4EL, 1),
                report.reference(),
                report.laboratory(),
                report.laboratoryJustified(),
                report.productSha256(),
                report.dataSetSha256(),
                report.predictionsSha256(),
                report.method(),
                report.results(),
                report.decisionRule(),
                at(20 + later));
    }

    /** Everything that a first decision on a product waits for, with that report. */
    static List<CaseFact> completeCase(Recommendation.Kind kind, TestReport report) {
        return List.of(
                new CaseFact.ApplicationSubmitted(APPLICATION, ApplicationKind.INITIAL, Regime.PRODUCT),
                accepted(APPLICATION, ApplicationKind.INITIAL),
                agreed(APPLICATION, ApplicationKind.INITIAL, agreement("3.2.1", SHA_256, at(2))),
                opened(EVALUATION, APPLICATION, at(3)),
                assigned(EVALUATION, new EvaluationMember("former-tester", "TESTER")),
                assigned(
                        EVALUATION,
                        new EvaluationMember("tester", "TESTER"),
                        new EvaluationMember("authoriser", "AUTHORISER"),
                        new EvaluationMember("evaluator", "EVALUATOR")),
                reported(EVALUATION, report),
                concluded(EVALUATION, kind, at(30)));
    }

    static List<CaseFact> completeCase() {
        return completeCase(Recommendation.Kind.GRANT, report());
    }

    /** Everything that a changed version's certification waits for. */
    static List<CaseFact> changed(TestReport report) {
        return List.of(
                new CaseFact.ApplicationSubmitted(LATER_APPLICATION, ApplicationKind.RECERTIFICATION, Regime.PRODUCT),
                accepted(LATER_APPLICATION, ApplicationKind.RECERTIFICATION),
                agreed(LATER_APPLICATION, ApplicationKind.RECERTIFICATION, agreement("3.3.0", OTHER_SHA_256, at(42))),
                opened(LATER_EVALUATION, LATER_APPLICATION, at(43)),
                reported(LATER_EVALUATION, report),
                concluded(LATER_EVALUATION, Recommendation.Kind.GRANT, at(50)));
    }

    /** An open file about the certificate of a product that was certified as usual and of which that was told since. */
    static CertificationFile anOpen(DecisionKind kind, List<CaseFact> since) {
        return anOpen(kind, kind == DecisionKind.RENEWAL ? LATER_APPLICATION : null, since);
    }

    static CertificationFile anOpen(DecisionKind kind, @Nullable UUID occasion, List<CaseFact> since) {
        List<CaseFact> facts = new ArrayList<>(completeCase());
        facts.addAll(since);
        return CertificationFile.open(
                new UUID(0xFFL, 2),
                FileFixtures.aCase(facts),
                new FileMatter(kind, LaterFiles.CERTIFICATE, occasion, SIGNED_ON));
    }
}
