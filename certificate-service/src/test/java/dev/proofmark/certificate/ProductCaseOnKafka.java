package dev.proofmark.certificate;

import dev.proofmark.contracts.CertificationScope;
import dev.proofmark.contracts.ClassThreshold;
import dev.proofmark.contracts.ClassificationTask;
import dev.proofmark.contracts.DecisionRule;
import dev.proofmark.contracts.DecisionRuleKind;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.Holder;
import dev.proofmark.contracts.LimitSide;
import dev.proofmark.contracts.MetricRequirement;
import dev.proofmark.contracts.Product;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.application.AgreementSigned;
import dev.proofmark.contracts.application.ApplicationAccepted;
import dev.proofmark.contracts.application.ApplicationKind;
import dev.proofmark.contracts.application.ApplicationSubmitted;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationMember;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.EvaluationRecommendation;
import dev.proofmark.contracts.evaluation.EvaluationRole;
import dev.proofmark.contracts.evaluation.TestReportIssued;
import dev.proofmark.contracts.evaluation.TestResult;
import dev.proofmark.contracts.evaluation.TestingLaboratory;
import dev.proofmark.contracts.evaluation.Verdict;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.contracts.organisation.MemberRole;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.testing.News;
import dev.proofmark.platform.testing.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case of a product as the other services tell it: publishes their events to the real broker. */
final class ProductCaseOnKafka {
    static final String SCHEME = "ai-model-performance-4213";
    static final String SHA_256 = "5f2d0c1c6e8a4ab1c0b9d7de3f3a2b18c97d4fe1a0b3c2d4e5f60718293a4b5c";
    static final String CHANGED_SHA_256 = "6e8a4ab1c0b9d7de3f3a2b18c97d4fe1a0b3c2d4e5f60718293a4b5c5f2d0c1c";
    private static final DecisionRule RULE = new DecisionRule(DecisionRuleKind.GUARD_BANDED, "0.95");

    /** Who took part: the laboratory's people, the evaluator, and somebody of the body who once authorised. */
    private static final List<EvaluationMember> TEAM = List.of(
            new EvaluationMember(People.idOf("evaluator"), EvaluationRole.EVALUATOR),
            new EvaluationMember(People.idOf("lab-tester"), EvaluationRole.TESTER),
            new EvaluationMember(People.idOf("lab-authoriser"), EvaluationRole.AUTHORISER));

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);
    final UUID certification = Ids.next();
    final UUID organisation = Ids.next();
    private UUID application = Ids.next();
    private UUID evaluation = Ids.next();
    private UUID report = Ids.next();

    ProductCaseOnKafka member(String personId) {
        MemberAdded added = new MemberAdded(organisation, personId, MemberRole.OWNER);
        news(Events.ORGANISATION_MEMBER_ADDED, organisation, added).tell();
        return this;
    }

    /** Everything that a first decision waits for; what comes last is told of first. */
    ProductCaseOnKafka evaluated() {
        submitted(ApplicationKind.INITIAL, "3.2.1", SHA_256);
        concluded();
        reported(SHA_256, null, Verdict.MEETS);
        assigned(new EvaluationMember(People.idOf("decider2"), EvaluationRole.AUTHORISER));
        opened(SHA_256);
        agreed(ApplicationKind.INITIAL, "3.2.1", SHA_256);
        accepted(ApplicationKind.INITIAL);
        return this;
    }

    /** Another version, applied for, agreed on and evaluated as a whole. */
    ProductCaseOnKafka changed() {
        application = Ids.next();
        evaluation = Ids.next();
        report = Ids.next();
        submitted(ApplicationKind.RECERTIFICATION, "3.3.0", CHANGED_SHA_256);
        accepted(ApplicationKind.RECERTIFICATION);
        agreed(ApplicationKind.RECERTIFICATION, "3.3.0", CHANGED_SHA_256);
        opened(CHANGED_SHA_256);
        assigned();
        reported(CHANGED_SHA_256, null, Verdict.MEETS);
        concluded();
        return this;
    }

    /** The same report with another verdict, in the place of the one before. */
    void amended(Verdict verdict) {
        UUID before = report;
        report = Ids.next();
        reported(SHA_256, before, verdict);
    }

    private void submitted(ApplicationKind kind, String version, String sha256) {
        tell(
                Events.APPLICATION_SUBMITTED,
                new ApplicationSubmitted(
                        application, certification, organisation, kind, scheme(), 1, scope(version, sha256), today));
    }

    private void accepted(ApplicationKind kind) {
        tell(
                Events.APPLICATION_ACCEPTED,
                new ApplicationAccepted(
                        application,
                        certification,
                        organisation,
                        kind,
                        scheme(),
                        List.of("AI"),
                        true,
                        null,
                        People.idOf("reviewer"),
                        today,
                        List.of(),
                        null));
    }

    private void agreed(ApplicationKind kind, String version, String sha256) {
        tell(
                Events.AGREEMENT_SIGNED,
                new AgreementSigned(
                        Ids.next(),
                        application,
                        certification,
                        organisation,
                        kind,
                        scheme(),
                        scope(version, sha256),
                        "c".repeat(64),
                        today));
    }

    private void opened(String sha256) {
        tell(
                Events.EVALUATION_OPENED,
                new EvaluationOpened(evaluation, certification, organisation, application, scheme(), sha256, today));
    }

    private void assigned(EvaluationMember... members) {
        tell(
                Events.EVALUATION_ASSIGNED,
                new EvaluationAssigned(evaluation, certification, organisation, Ids.next(), List.of(members), today));
    }

    private void reported(String sha256, @Nullable UUID amends, Verdict verdict) {
        tell(
                Events.TEST_REPORT_ISSUED,
                new TestReportIssued(
                        report,
                        evaluation,
                        certification,
                        organisation,
                        report.toString().substring(0, 13) + "-1",
                        amends,
                        new TestingLaboratory(
                                Ids.next(),
                                "가상시험연구소",
                                "Fictional Test Laboratory",
                                "가상인정기구",
                                "Fictional Accreditation Board",
                                "FT000"),
                        false,
                        sha256,
                        "a".repeat(64),
                        "e".repeat(64),
                        "ISO/IEC TS 4213:2022",
                        today,
                        today,
                        List.of(
                                new TestResult(
                                        "accuracy",
                                        null,
                                        "0.953",
                                        "0.9484",
                                        "0.9573",
                                        "0.95",
                                        LimitSide.AT_LEAST,
                                        "0.94",
                                        verdict),
                                new TestResult("recall", "defect", "0.9210", null, null, null, null, null, null)),
                        RULE,
                        TEAM,
                        "1".repeat(64),
                        "2".repeat(64),
                        today));
    }

    private void concluded() {
        tell(
                Events.EVALUATION_CONCLUDED,
                new EvaluationConcluded(
                        evaluation,
                        certification,
                        organisation,
                        report,
                        EvaluationRecommendation.GRANT,
                        People.idOf("evaluator"),
                        TEAM,
                        today));
    }

    private <T> void tell(EventType<T> type, T data) {
        news(type, certification, data).tell();
    }

    private static <T> News news(EventType<T> type, UUID key, T data) {
        return new News(type, Ids.next(), key, key, People.idOf("evaluator"), CaseOnKafka.json(data));
    }

    private static SchemeReference scheme() {
        return new SchemeReference(SCHEME, 1);
    }

    private CertificationScope scope(String version, String sha256) {
        return new CertificationScope(
                new Holder(
                        organisation,
                        "주식회사 누리새김테크",
                        "Nurisaegim Tech Co., Ltd.",
                        "(34025) 대전광역시 유성구 테크노8로 910, 4층",
                        "4F, 910 Techno 8-ro, Yuseong-gu, Daejeon 34025",
                        "KR",
                        "Daejeon"),
                "자동차 부품 표면 결함을 찾는 모델의 성능",
                "Performance of a model that finds surface defects of car parts",
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                new Product(
                        "새김비전 SaegimVision",
                        version,
                        sha256,
                        "조도 500 lx 이상",
                        "At least 500 lx",
                        ClassificationTask.BINARY,
                        List.of("defect", "sound"),
                        "defect",
                        List.of(new ClassThreshold("defect", "0.5")),
                        List.of(new MetricRequirement("accuracy", null, LimitSide.AT_LEAST, "0.94")),
                        RULE));
    }
}
