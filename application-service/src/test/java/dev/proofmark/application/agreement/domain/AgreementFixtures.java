package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.application.domain.ApplicationFixtures;
import dev.proofmark.application.product.domain.ProductFixtures;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import dev.proofmark.application.scheme.domain.LimitSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Agreements to test with. */
public final class AgreementFixtures {

    public static final UUID AGREEMENT = UUID.fromString("01960000-0000-7000-8000-000000000007");

    private AgreementFixtures() {}

    public static AgreementTerms terms() {
        return terms("범위");
    }

    public static AgreementTerms terms(String scopeKorean) {
        return terms(new Words(scopeKorean, "Scope"), twoSites(), ApplicationFixtures.aQuotation());
    }

    public static AgreementTerms termsWithoutQuotation() {
        return terms(new Words("범위", "Scope"), twoSites(), null);
    }

    /** As much as people write: long names without a space, and many sites. */
    public static AgreementTerms largeTerms(int sites) {
        Words scope = new Words("인공지능 서비스의 개발과 운영 ".repeat(40), "Development of AI services ".repeat(40));
        return terms(scope, manySites(sites), ApplicationFixtures.aQuotation());
    }

    /** Of a model that is measured, with two limits and a guard band. */
    public static AgreementTerms productTerms() {
        return terms(new Words("불량 검출 모델", "A model that finds defects"), aMeasuredProduct(), aQuotationOfFees());
    }

    /** Of a system whose characteristics are judged, under surveillance. */
    public static AgreementTerms judgedTerms() {
        AgreedSubject.Product measured = aMeasuredProduct();
        return terms(
                new Words("시스템", "A system"),
                new AgreedSubject.Product(
                        measured.name(),
                        measured.conditions(),
                        null,
                        List.of(),
                        null,
                        "ISO/IEC TS 25058:2024",
                        new AgreedSubject.Validity(12, 6)),
                null);
    }

    /** As much as a product can have: a thousand classes with long names, two hundred limits. */
    public static AgreementTerms largeProductTerms() {
        AgreedSubject.Product measured = aMeasuredProduct();
        List<String> classes = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> "class%04d".formatted(number) + "x".repeat(190))
                .toList();
        List<AgreedSubject.Limit> limits = classes.stream()
                .limit(200)
                .map(label -> new AgreedSubject.Limit(new Words("재현율", "Recall"), label, LimitSide.AT_LEAST, "0.9"))
                .toList();
        return terms(
                new Words("모델", "A model"),
                new AgreedSubject.Product(
                        measured.name(),
                        new Words("조건 ".repeat(1_300), "condition ".repeat(400)),
                        new AgreedSubject.Task(
                                new Words("다중 클래스 분류", "multi-class classification"), classes, null, List.of()),
                        limits,
                        measured.rule(),
                        measured.method(),
                        measured.validity()),
                null);
    }

    private static AgreedSubject.Product aMeasuredProduct() {
        return new AgreedSubject.Product(
                new AgreedSubject.ProductName("Gaon Vision", "2.1.0", ProductFixtures.SHA256),
                new Words("컨베이어 위 2MP 사진", "2 MP images above the conveyor"),
                new AgreedSubject.Task(
                        new Words("이진 분류", "binary classification"),
                        List.of("defect", "sound"),
                        "defect",
                        List.of(new AgreedSubject.Threshold("defect", "0.35"))),
                List.of(
                        new AgreedSubject.Limit(new Words("재현율", "Recall"), "defect", LimitSide.AT_LEAST, "0.950"),
                        new AgreedSubject.Limit(
                                new Words("쿨백-라이블러 발산", "Kullback–Leibler divergence"),
                                null,
                                LimitSide.AT_MOST,
                                "0.02")),
                ProductFixtures.GUARD_BANDED,
                "ISO/IEC TS 4213:2022",
                new AgreedSubject.Validity(24, null));
    }

    private static Quotation aQuotationOfFees() {
        Quotation quotation = ApplicationFixtures.aQuotation();
        return new Quotation(
                quotation.id(),
                null,
                List.of(new FeeLine("제품 평가", "Product evaluation", new BigDecimal("11.5"), 1_000_001)),
                quotation.validUntil(),
                quotation.offeredBy(),
                quotation.offeredOn());
    }

    private static AgreementTerms terms(Words scope, List<AgreedSubject.Site> sites, @Nullable Quotation quotation) {
        return terms(scope, new AgreedSubject.ManagementSystem(120, sites), quotation);
    }

    private static AgreementTerms terms(Words scope, AgreedSubject subject, @Nullable Quotation quotation) {
        return new AgreementTerms(
                AGREEMENT,
                3,
                AGREEMENT,
                new Party(new Words("인증원", "Body"), new Words("본부", "HQ")),
                new Party(new Words("가온지능", "Gaon AI"), new Words("주소", "Address")),
                new Words("제도", "Scheme"),
                scope,
                subject,
                quotation,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 1));
    }

    private static List<AgreedSubject.Site> twoSites() {
        return List.of(
                new AgreedSubject.Site(
                        new Words("본사", "Head office"),
                        new Words("서울 주소", "Seoul address"),
                        new Words("개발", "Development"),
                        80),
                new AgreedSubject.Site(
                        new Words("부산지사", "Busan"),
                        new Words("부산 주소", "Busan address"),
                        new Words("운영", "Operation"),
                        40));
    }

    private static List<AgreedSubject.Site> manySites(int sites) {
        return IntStream.rangeClosed(1, sites)
                .mapToObj(number -> new AgreedSubject.Site(
                        new Words("제%d연구소%s".formatted(number, "가".repeat(60)), "Institute" + "x".repeat(60) + number),
                        new Words("부산광역시 해운대구 센텀중앙로 97, %d층".formatted(number), "97 Centum jungang-ro, Busan"),
                        new Words("품질검사 서비스의 개발과 운영 ".repeat(4), "Development and operation of services"),
                        number))
                .toList();
    }
}
