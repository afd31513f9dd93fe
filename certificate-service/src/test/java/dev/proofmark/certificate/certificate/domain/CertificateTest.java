package dev.proofmark.certificate.certificate.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.DECISION_DAY;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContentWith;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateTest {
    private static final String SHA256 = "a".repeat(64);

    /** All states × the one command. */
    @ParameterizedTest
    @EnumSource(CertificateStatus.class)
    void isPublishedExactlyOnce(CertificateStatus status) {
        Certificate certificate = in(status);

        Outcome<Certificate, Certificate.Published> outcome = certificate.publish(SHA256, DECISION_DAY);

        switch (status) {
            case ISSUING -> {
                Certificate published = outcome.orThrow().state();
                assertThat(published.status()).isEqualTo(CertificateStatus.ACTIVE);
                assertThat(published.pdfSha256()).isEqualTo(SHA256);
                assertThat(published.issuedOn()).isEqualTo(DECISION_DAY);
            }
            case ACTIVE -> assertThat(ruleOf(outcome)).contains("wrong-state");
        }
    }

    @Test
    void isNotIssuedBeforeTheDecision_I22() {
        assertThat(ruleOf(anIssuingCertificate().publish(SHA256, DECISION_DAY.minusDays(1))))
                .contains("I-22");
    }

    @Test
    void opensWithRevisionOneAndWithoutADocument() {
        Certificate certificate = anIssuingCertificate();

        assertThat(certificate.revision()).isEqualTo(1);
        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUING);
        assertThat(certificate.pdfSha256()).isNull();
    }

    @Test
    void doesNotOpenWithoutSitesAndNames_I21() {
        ScopeStatement scope = aScope();
        CertificateHolder holder = scope.holder();
        ScopeStatement incomplete = new ScopeStatement(
                new CertificateHolder(
                        holder.organisationId(), " ", holder.legalNameEnglish(), holder.addressKorean(), "", "", "KR"),
                scope.scopeKorean(),
                "",
                List.of(),
                scope.aiRoles(),
                scope.soaVersion(),
                scope.soaDate());

        Refusal refusal = refusalOf(CertificateOpening.open(aGrant(aContentWith(incomplete))))
                .orElseThrow();

        assertThat(refusal.rule()).isEqualTo("I-21");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/scope/holder/legalNameKorean",
                        "/scope/holder/addressEnglish",
                        "/scope/scopeEnglish",
                        "/scope/sites");
    }

    @Test
    void doesNotOpenWithoutAiRolesAndStatementOfApplicability_I41() {
        ScopeStatement scope = aScope();
        ScopeStatement incomplete = new ScopeStatement(
                scope.holder(), scope.scopeKorean(), scope.scopeEnglish(), scope.sites(), List.of(), null, null);

        Refusal refusal = refusalOf(CertificateOpening.open(aGrant(aContentWith(incomplete))))
                .orElseThrow();

        assertThat(refusal.rule()).isEqualTo("I-41-certificate");
        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer)
                .containsExactly(
                        "/scope/aiRoles",
                        "/scope/statementOfApplicability/version",
                        "/scope/statementOfApplicability/date");
    }

    @ParameterizedTest
    @CsvSource({
        "Provision of our certified  AI system to hospitals, 인공지능 서비스 제공, /scope/scopeEnglish",
        "Provision of AI services, 인공지능 모델 성능 인증을 받은 서비스의 제공, /scope/scopeKorean"
    })
    void doesNotOpenWithAProductClaim_I42(String english, String korean, String pointer) {
        ScopeStatement scope = aScope();
        ScopeStatement claiming = new ScopeStatement(
                scope.holder(), korean, english, scope.sites(), scope.aiRoles(), scope.soaVersion(), scope.soaDate());

        Refusal refusal = refusalOf(CertificateOpening.open(aGrant(aContentWith(claiming))))
                .orElseThrow();

        assertThat(refusal.rule()).isEqualTo("I-42");
        assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, NOT_YET_EFFECTIVE", "2026-11-24, ACTIVE", "2029-11-23, ACTIVE", "2029-11-24, EXPIRED"})
    void tellsItsPublicStatusByTheDay(LocalDate day, PublicStatus expected) {
        ValidityPeriod validity = anIssuingCertificate().validity();

        assertThat(PublicStatus.on(day, CertificateStatus.ACTIVE, validity)).contains(expected);
        assertThat(PublicStatus.on(day, CertificateStatus.ISSUING, validity)).isEmpty();
    }

    private static Certificate in(CertificateStatus status) {
        return switch (status) {
            case ISSUING -> anIssuingCertificate();
            case ACTIVE ->
                anIssuingCertificate().publish(SHA256, DECISION_DAY).orThrow().state();
        };
    }

    private static <S, E> Optional<String> ruleOf(Outcome<S, E> outcome) {
        return refusalOf(outcome).map(Refusal::rule);
    }

    private static <S, E> Optional<Refusal> refusalOf(Outcome<S, E> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<S, E> _ -> Optional.empty();
            case Outcome.Refused<S, E> refused -> Optional.of(refused.refusal());
        };
    }
}
