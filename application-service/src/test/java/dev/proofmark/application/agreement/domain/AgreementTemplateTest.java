package dev.proofmark.application.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proofmark.application.agreement.domain.AgreementTerms.AgreedSite;
import dev.proofmark.application.agreement.domain.AgreementTerms.Party;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTemplateTest {

    private static final UUID ID = UUID.fromString("01960000-0000-7000-8000-000000000007");

    @Test
    void coversEverySiteInBothLanguages() {
        String text = AgreementTemplate.text(terms("범위")).text();

        assertThat(text)
                .contains("1. 본사 (서울 주소): 개발, 80명", "2. 부산지사 (부산 주소): 운영, 40명")
                .contains(
                        "1. Head office (Seoul address): Development, 80 people",
                        "2. Busan (Busan address): Operation, 40 people");
    }

    @Test
    void namesThePartiesTheScopeAndTheScheme() {
        assertThat(AgreementTemplate.text(terms("범위")).text())
                .contains(
                        "인증원 (본부)",
                        "Body (HQ)",
                        "가온지능",
                        "Gaon AI",
                        "범위",
                        "Scope",
                        "제도",
                        "Scheme",
                        "2026-04-01",
                        "합계: 1,000원",
                        "Total: KRW 1,000")
                .doesNotContainPattern("[{}]");
    }

    @Test
    void leavesBracesInTheClientsWordsAlone() {
        assertThat(AgreementTemplate.text(terms("범위 {bodyKorean} {x")).text()).contains("인증 범위: 범위 {bodyKorean} {x\n");
    }

    @Test
    void changesItsHashWithEveryWord() {
        assertThat(AgreementTemplate.text(terms("범위")).sha256())
                .hasSize(64)
                .isEqualTo(AgreementTemplate.text(terms("범위")).sha256())
                .isNotEqualTo(AgreementTemplate.text(terms("범위.")).sha256());
    }

    @Test
    void hashesTheBytesOfTheText() {
        assertThat(AgreementText.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> new AgreementText("abc", "0".repeat(64)));
    }

    private static AgreementTerms terms(String scopeKorean) {
        return new AgreementTerms(
                ID,
                ID,
                new Party(new Words("인증원", "Body"), new Words("본부", "HQ")),
                new Party(new Words("가온지능", "Gaon AI"), new Words("주소", "Address")),
                new Words("제도", "Scheme"),
                new Words(scopeKorean, "Scope"),
                120,
                List.of(
                        new AgreedSite(
                                new Words("본사", "Head office"),
                                new Words("서울 주소", "Seoul address"),
                                new Words("개발", "Development"),
                                80),
                        new AgreedSite(
                                new Words("부산지사", "Busan"),
                                new Words("부산 주소", "Busan address"),
                                new Words("운영", "Operation"),
                                40)),
                List.of(new Words("합계: 1,000원", "Total: KRW 1,000")),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 1));
    }
}
