package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fictional model that finds defects, and what its certificate says. */
public final class ProductFixtures {
    public static final String SCHEME = "ai-model-performance-4213";
    public static final String SHA_256 = "5f2d0c1c6e8a4ab1c0b9d7de3f3a2b18c97d4fe1a0b3c2d4e5f60718293a4b5c";
    public static final String DATA_SET = "a3b1c9d2e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8e9f";
    public static final String PREDICTIONS = "0c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f405162738495a6b7c8d9eafb";
    public static final DecisionRule GUARD_BANDED = new DecisionRule(DecisionRule.Kind.GUARD_BANDED, "0.95");
    public static final TestResult ACCURACY = new TestResult(
            "accuracy", null, "0.953", "0.9484", "0.9573", "0.95", LimitSide.AT_LEAST, "0.94", Verdict.MEETS);
    public static final TestResult RECALL =
            new TestResult("recall", "defect", "0.9210", null, null, null, null, null, null);
    public static final TestingLaboratory LABORATORY = new TestingLaboratory(
            "가상시험연구소", "Fictional Test Laboratory", "가상인정기구", "Fictional Accreditation Board", "FT000");
    public static final TestReportReference REPORT = new TestReportReference(
            "019d4d2f-3ce8-1",
            "1111111111111111111111111111111111111111111111111111111111111111",
            LocalDate.of(2026, 11, 16),
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 11, 19));

    private ProductFixtures() {}

    public static Product aProduct() {
        return aProduct("3.2.1", SHA_256);
    }

    public static Product aProduct(String version, String sha256) {
        return new Product(
                "새김비전 SaegimVision",
                version,
                sha256,
                "자동차 부품 표면 영상, 조도 500 lx 이상, 512×512 화소",
                "Images of machined car parts, at least 500 lx, 512×512 pixels",
                ClassificationTask.BINARY,
                List.of("defect", "sound"),
                "defect",
                List.of(new ClassThreshold("defect", "0.5")));
    }

    public static CertifiedProduct aCertifiedProduct() {
        return aCertifiedProduct(LABORATORY);
    }

    public static CertifiedProduct aCertifiedProduct(TestingLaboratory laboratory) {
        return new CertifiedProduct(
                aProduct(),
                "ISO/IEC TS 4213:2022",
                DATA_SET,
                PREDICTIONS,
                List.of(new CertifiedResult("정확도", "Accuracy", ACCURACY), new CertifiedResult("재현율", "Recall", RECALL)),
                GUARD_BANDED,
                laboratory,
                REPORT);
    }

    /** As one is agreed on: of nothing but the product. */
    public static ScopeStatement anAgreedScope() {
        return new ScopeStatement(
                CertificateFixtures.aHolder(),
                "자동차 부품 표면 결함을 찾는 이진 분류 모델의 성능",
                "Performance of a binary classification model that finds surface defects of car parts",
                List.of(),
                List.of(),
                null,
                null);
    }

    public static CertificateContent aProductContent() {
        return aProductContent(aCertifiedProduct());
    }

    public static CertificateContent aProductContent(CertifiedProduct product) {
        return new CertificateContent(
                anAgreedScope().evaluated(product),
                SCHEME,
                1,
                "ISO/IEC TS 4213:2022",
                CertificateFixtures.aBody(),
                null);
    }

    /** Of a scheme that measures nothing: neither data nor results. */
    public static CertificateContent aQualityContent() {
        CertifiedProduct measured = aCertifiedProduct();
        return new CertificateContent(
                anAgreedScope()
                        .evaluated(new CertifiedProduct(
                                measured.product(),
                                "ISO/IEC TS 25058:2024",
                                null,
                                null,
                                List.of(),
                                null,
                                measured.laboratory(),
                                measured.report())),
                "ai-system-quality-25058",
                1,
                "ISO/IEC TS 25058:2024",
                CertificateFixtures.aBody(),
                null);
    }

    /** With so many results of classes besides. */
    public static CertifiedProduct aCertifiedProductWith(int classes) {
        CertifiedProduct usual = aCertifiedProduct();
        return new CertifiedProduct(
                usual.product(),
                usual.method(),
                usual.dataSetSha256(),
                usual.predictionsSha256(),
                Stream.concat(
                                usual.results().stream(),
                                IntStream.rangeClosed(1, classes)
                                        .mapToObj(number -> new CertifiedResult("재현율", "Recall", ofClass(number))))
                        .toList(),
                usual.decisionRule(),
                usual.laboratory(),
                usual.report());
    }

    private static TestResult ofClass(int number) {
        return new TestResult(
                "recall",
                "a class whose name is long " + "x".repeat(60) + number,
                "0.91",
                "0.90",
                "0.92",
                "0.95",
                null,
                null,
                null);
    }

    /** Certified for two years on the usual day. */
    public static Certificate anIssuingCertificate() {
        return anIssuingCertificate(aProductContent());
    }

    public static Certificate anIssuingCertificate(CertificateContent content) {
        CertificateOpening.Granted usual = CertificateFixtures.aGrant(content);
        return CertificateOpening.open(new CertificateOpening.Granted(
                        usual.certificateId(),
                        usual.certificationId(),
                        usual.decisionId(),
                        usual.applicationId(),
                        CertificateNumber.compose("PMK", "AIMP", 2026, "7Q3KD2").orElseThrow(),
                        usual.kind(),
                        usual.certifiedSince(),
                        ValidityPeriod.initial(CertificateFixtures.DECISION_DAY, 2, ExpiryRule.DAY_BEFORE_ANNIVERSARY),
                        content))
                .orThrow()
                .state();
    }

    public static Certificate anActiveCertificate() {
        return CertificateFixtures.decided(
                anIssuingCertificate(),
                new CertificateCommand.Publish("a".repeat(64)),
                CertificateFixtures.DECISION_DAY);
    }
}
