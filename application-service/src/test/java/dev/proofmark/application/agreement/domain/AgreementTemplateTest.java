package dev.proofmark.application.agreement.domain;

import static dev.proofmark.application.agreement.domain.AgreementFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proofmark.application.product.domain.ProductFixtures;
import org.junit.jupiter.api.Test;

class AgreementTemplateTest {

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
                        "판: 3",
                        "Version: 3")
                .doesNotContainPattern("[{}]");
    }

    @Test
    void saysHowLongAuditsTakeAndWhyAndWhatTheyCost() {
        assertThat(AgreementTemplate.text(terms()).text())
                .contains("최초심사 11.5일(1단계 3.5일, 2단계 8일)", "근거: 유효 인원 120명, AI 시스템의 위험 +5%")
                .contains(
                        "initial audit 11.5 (stage 1 3.5, stage 2 8)",
                        "120 effective personnel, risk of AI systems +5 %")
                .contains("공급가액: 11,500,011원", "부가가치세(10%): 1,150,001원", "합계: 12,650,012원")
                .contains("Net: KRW 11,500,011", "Value added tax (10%): KRW 1,150,001", "Total: KRW 12,650,012");
    }

    @Test
    void leavesFeesToAnotherPaperWhereThereIsNoQuotation() {
        assertThat(AgreementTemplate.text(AgreementFixtures.termsWithoutQuotation())
                        .text())
                .contains("별도로 합의합니다.", "They are agreed separately.")
                .doesNotContain("부가가치세");
    }

    @Test
    void namesTheProductAndWhatItWillBeMeasuredAgainst_I47() {
        assertThat(AgreementTemplate.text(AgreementFixtures.productTerms()).text())
                .contains("제품: Gaon Vision", "Version: 2.1.0", "SHA-256 of the artefact: " + ProductFixtures.SHA256)
                .contains("운용 조건: 컨베이어 위 2MP 사진", "Operating conditions: 2 MP images above the conveyor")
                .contains("Classes: defect; sound", "Positive class: defect", "Thresholds: defect: 0.35")
                .contains("재현율(클래스 defect): 0.950 이상", "Recall of class defect: at least 0.950")
                .contains("쿨백-라이블러 발산: 0.02 이하", "Kullback–Leibler divergence: at most 0.02")
                .contains("판정규칙: 가드밴드: 신뢰수준 0.95", "Decision rule: Guard-banded")
                .contains("결정일부터 24개월간", "24 months from the decision. The scheme has no surveillance.")
                .contains("요금:", "공급가액: 11,500,011원")
                .doesNotContain("심사", "audit", "사업장", "site", "People", "null");
    }

    @Test
    void saysHowAProductIsJudgedThatNothingIsMeasuredOf() {
        assertThat(AgreementTemplate.text(AgreementFixtures.judgedTerms()).text())
                .contains("Method: ISO/IEC TS 25058:2024", "Each criterion of the scheme is judged on evidence")
                .contains("surveillance at least every 6 months", "적어도 6개월마다")
                .contains("별도로 합의합니다.")
                .doesNotContain("Classes", "Decision rule:", "predictions", "null");
    }

    @Test
    void saysWhichLanguagePrevails() {
        assertThat(AgreementTemplate.text(terms()).text())
                .contains("국문과 영문이 다르면 국문이 우선합니다.", "Where Korean and English differ, the Korean prevails.");
    }

    @Test
    void callsAnUnknownReasonByItsId() {
        assertThat(AuditTimeReason.title("NEW_REASON").korean()).isEqualTo("NEW_REASON");
        assertThat(AuditTimeReason.title("SITES").english()).isEqualTo("number and distance of sites");
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
}
