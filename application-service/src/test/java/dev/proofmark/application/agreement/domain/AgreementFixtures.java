package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.AgreedSite;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.application.domain.ApplicationFixtures;
import dev.proofmark.application.quotation.domain.Quotation;
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

    private static AgreementTerms terms(Words scope, List<AgreedSite> sites, @Nullable Quotation quotation) {
        return new AgreementTerms(
                AGREEMENT,
                3,
                AGREEMENT,
                new Party(new Words("인증원", "Body"), new Words("본부", "HQ")),
                new Party(new Words("가온지능", "Gaon AI"), new Words("주소", "Address")),
                new Words("제도", "Scheme"),
                scope,
                120,
                sites,
                quotation,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 1));
    }

    private static List<AgreedSite> twoSites() {
        return List.of(
                new AgreedSite(
                        new Words("본사", "Head office"),
                        new Words("서울 주소", "Seoul address"),
                        new Words("개발", "Development"),
                        80),
                new AgreedSite(
                        new Words("부산지사", "Busan"),
                        new Words("부산 주소", "Busan address"),
                        new Words("운영", "Operation"),
                        40));
    }

    private static List<AgreedSite> manySites(int sites) {
        return IntStream.rangeClosed(1, sites)
                .mapToObj(number -> new AgreedSite(
                        new Words("제%d연구소%s".formatted(number, "가".repeat(60)), "Institute" + "x".repeat(60) + number),
                        new Words("부산광역시 해운대구 센텀중앙로 97, %d층".formatted(number), "97 Centum jungang-ro, Busan"),
                        new Words("품질검사 서비스의 개발과 운영 ".repeat(4), "Development and operation of services"),
                        number))
                .toList();
    }
}
