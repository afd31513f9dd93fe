package dev.proofmark.certificate.takeover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateCommand;
import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateDecisions;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.RevisionKind;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.platform.rules.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a taken-over certificate is decided as of every other one; only its first revision has no decision. */
class FormerCertificateTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 9, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final CertificateContent CONTENT = new CertificateContent(
            new ScopeStatement(
                    new CertificateHolder(new UUID(0, 3), "누리", "Nuri", "서울", "Seoul", "Seoul", "KR"),
                    "개발",
                    "Development",
                    List.of(new CertifiedSite("본사", "Head office", "서울", "Seoul", "개발", "Development", true)),
                    List.of("AI_PRODUCER"),
                    "1",
                    DECIDED),
            "aims-42001",
            1,
            "ISO/IEC 42001:2023",
            new CertificationBody("기관", "Body", "서울", "Seoul"),
            null);

    @Test
    void isRenewedByADecisionOfOurs() {
        CertificateCommand.Decided decision = new CertificateCommand.Decided(new UUID(0, 9), TODAY);

        Certificate renewed = CertificateDecisions.decide(
                        takenOver(), new CertificateCommand.Renew(decision, CONTENT, new UUID(0, 8)), NOW, TODAY)
                .orThrow()
                .state();

        assertThat(renewed.next()).satisfies(next -> {
            assertThat(next).isNotNull();
            assertThat(next.kind()).isEqualTo(RevisionKind.RENEWAL);
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.decisionId()).isEqualTo(decision.decisionId());
            assertThat(next.validity().validUntil()).isEqualTo(LAST.plusYears(3));
            assertThat(next.formerValidUntil()).isEqualTo(LAST);
        });
        assertThat(renewed.current().imported()).isTrue();
    }

    @Test
    void isEndedByTheClock_I27() {
        LocalDate after = LAST.plusDays(1);

        Certificate expired = CertificateDecisions.decide(takenOver(), new CertificateCommand.Expire(), NOW, after)
                .orThrow()
                .state();

        assertThat(expired.status()).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    void isNeverPublishedWithADocument() {
        assertThat(CertificateDecisions.decide(takenOver(), new CertificateCommand.Publish("a".repeat(64)), NOW, TODAY))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aloneLacksADecision_I16() {
        assertThatThrownBy(() -> revision(RevisionKind.INITIAL, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> revision(RevisionKind.IMPORTED, new UUID(0, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Certificate takenOver() {
        return new Certificate(
                new UUID(0, 1),
                new UUID(0, 2),
                new CertificateNumber("제2024-17호"),
                DECIDED,
                CertificateStatus.ACTIVE,
                revision(RevisionKind.IMPORTED, null),
                null,
                DECIDED,
                null,
                1);
    }

    private static CertificateRevision revision(RevisionKind kind, @Nullable UUID decision) {
        return new CertificateRevision(
                1, kind, decision, null, new ValidityPeriod(DECIDED, DECIDED, LAST), null, CONTENT, null, null);
    }
}
