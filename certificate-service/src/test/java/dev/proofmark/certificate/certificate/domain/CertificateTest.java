package dev.proofmark.certificate.certificate.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aContentWith;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aGrant;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.aScope;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    @Test
    void opensWithRevisionOneAndWithoutADocument() {
        Certificate certificate = anIssuingCertificate();

        assertThat(certificate.status()).isEqualTo(CertificateStatus.ISSUING);
        assertThat(certificate.current().number()).isEqualTo(1);
        assertThat(certificate.current().pdfSha256()).isNull();
        assertThat(certificate.toBePublished()).isEqualTo(certificate.current());
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

    private static <S, E> Optional<Refusal> refusalOf(Outcome<S, E> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<S, E> _ -> Optional.empty();
            case Outcome.Refused<S, E> refused -> Optional.of(refused.refusal());
        };
    }
}
