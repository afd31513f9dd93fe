package dev.proofmark.certificate.certificate.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aDecision;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.decided;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.noon;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.LABORATORY;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.REPORT;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.SHA_256;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.aCertifiedProduct;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.aProductContent;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.anActiveCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the certificate of a product has to say, and how long it says it. */
class CertifiedProductTest {

    @Test
    void opensWithoutSitesAndRolesAndWithTheClaimThatItIsAbout() {
        assertThat(ProductFixtures.anIssuingCertificate()
                        .current()
                        .content()
                        .scope()
                        .product())
                .isEqualTo(aCertifiedProduct());
        assertThat(CertificateOpening.open(aGrant(ProductFixtures.aQualityContent())))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void doesNotOpenWithoutWhatBindsItToOneVersion_I46() {
        CertifiedProduct usual = aCertifiedProduct();
        Product product = usual.product();
        CertifiedProduct incomplete = new CertifiedProduct(
                new Product(
                        " ",
                        "",
                        SHA_256.toUpperCase(Locale.ROOT),
                        "",
                        "",
                        product.task(),
                        product.classes(),
                        product.positiveClass(),
                        product.thresholds()),
                "",
                null,
                "0c1d",
                usual.results(),
                null,
                new TestingLaboratory("", "", null, null, null),
                new TestReportReference("", "", REPORT.testedFrom(), REPORT.testedUntil(), REPORT.issuedOn()));

        Refusal refusal = refusalOf(aProductContent(incomplete));

        assertThat(refusal.rule()).isEqualTo("I-46-certificate");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/scope/product/name",
                        "/scope/product/version",
                        "/scope/product/sha256",
                        "/scope/product/operatingConditionsKorean",
                        "/scope/product/operatingConditionsEnglish",
                        "/scope/product/method",
                        "/scope/product/laboratory/nameKorean",
                        "/scope/product/laboratory/nameEnglish",
                        "/scope/product/report/number",
                        "/scope/product/report/sha256",
                        "/scope/product/dataSetSha256",
                        "/scope/product/predictionsSha256",
                        "/scope/product/decisionRule");
    }

    /** ISO/IEC 17065:2012, 7.7.1 a to f: body, client, scope and what it is certified against. */
    @Test
    void doesNotOpenWithoutBodyClientAndScope_I46() {
        CertificateContent usual = aProductContent();
        CertificateHolder holder = usual.scope().holder();
        CertificateContent incomplete = new CertificateContent(
                new ScopeStatement(
                        new CertificateHolder(holder.organisationId(), "", holder.legalNameEnglish(), "", "", "", "KR"),
                        "",
                        usual.scope().scopeEnglish(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        aCertifiedProduct()),
                usual.schemeId(),
                usual.schemeVersion(),
                "",
                new CertificationBody("", "", "", ""),
                null);

        Refusal refusal = refusalOf(incomplete);

        assertThat(refusal.rule()).isEqualTo("I-46-certificate");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/scope/holder/legalNameKorean",
                        "/scope/holder/addressKorean",
                        "/scope/holder/addressEnglish",
                        "/scope/scopeKorean",
                        "/standard",
                        "/body/nameKorean",
                        "/body/nameEnglish",
                        "/body/addressKorean",
                        "/body/addressEnglish");
    }

    /** Each version's term is its own: what came before neither lengthens nor shortens it. */
    @Test
    void isBoundToTheNewVersionAfterARenewal_I46() {
        LocalDate day = LocalDate.of(2027, 3, 10);
        CertifiedProduct usual = aCertifiedProduct();
        CertificateContent changed = aProductContent(new CertifiedProduct(
                ProductFixtures.aProduct("3.3.0", "b".repeat(64)),
                usual.method(),
                usual.dataSetSha256(),
                usual.predictionsSha256(),
                usual.results(),
                usual.decisionRule(),
                LABORATORY,
                REPORT));
        ValidityPeriod term = ValidityPeriod.initial(day, 2, ExpiryRule.DAY_BEFORE_ANNIVERSARY);

        Certificate renewing =
                decided(anActiveCertificate(), new CertificateCommand.Renew(aDecision(day), changed, null, term), day);
        CertificateRevision next = Objects.requireNonNull(renewing.next());

        assertThat(next.validity()).isEqualTo(new ValidityPeriod(day, day, LocalDate.of(2029, 3, 9)));
        assertThat(next.formerValidUntil()).as("the term before has not ended").isNull();
        assertThat(next.content()).isEqualTo(changed);
    }

    @Test
    void tellsOfTheTermBeforeAfterAGap_I28() {
        LocalDate day = LocalDate.of(2029, 1, 10);
        Certificate expired =
                decided(anActiveCertificate(), new CertificateCommand.Expire(), LocalDate.of(2028, 11, 24));
        ValidityPeriod term = ValidityPeriod.initial(day, 2, ExpiryRule.DAY_BEFORE_ANNIVERSARY);

        CertificateRevision next = Objects.requireNonNull(
                decided(expired, new CertificateCommand.Restore(aDecision(day), aProductContent(), null, term), day)
                        .next());

        assertThat(next.validity()).isEqualTo(term);
        assertThat(next.formerValidUntil()).isEqualTo(LocalDate.of(2028, 11, 23));
    }

    @Test
    void isNotReducedToAnotherProduct_I33() {
        LocalDate day = LocalDate.of(2027, 3, 10);
        CertificateContent other = aProductContent(ProductFixtures.aCertifiedProduct(
                new TestingLaboratory("다른 시험소", "Another laboratory", null, null, null)));

        var outcome = CertificateDecisions.decide(
                anActiveCertificate(), new CertificateCommand.Reduce(aDecision(day), other, null), noon(day), day);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("I-33"));
    }

    private static Refusal refusalOf(CertificateContent content) {
        return CertificateRequirements.refusal(content).orElseThrow();
    }
}
