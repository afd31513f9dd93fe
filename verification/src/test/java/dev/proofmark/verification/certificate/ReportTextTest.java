package dev.proofmark.verification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void isReadInBothLanguages() {
        Report report = new Bundle().verify();

        assertThat(ReportText.of(report, Language.KOREAN))
                .contains(
                        "인증서: " + Bundle.NUMBER + " (개정 1)",
                        "✓ PDF의 봉인 [seal]",
                        "유효합니다",
                        "did:web:certification.example의 키를 믿는");
        assertThat(ReportText.of(report, Language.ENGLISH))
                .contains("✓ the PDF's seal [seal]", "was in force", "make sure that it is the body that you expect");
    }

    @Test
    void saysWhatFailedWithWhatWasExpectedAndFound() {
        Report report = report(new Check(Question.SEAL, Outcome.FAILED, "seal-digest", "aa", "bb", "file.pdf"));

        assertThat(ReportText.of(report, Language.ENGLISH))
                .contains("✗ the PDF's seal", "failed: seal-digest", "expected: aa", "found: bb", "from: file.pdf");
        assertThat(report.sentence(Language.KOREAN)).contains("실패한 검사: PDF의 봉인 [seal-digest]");
    }

    @Test
    void saysWhatWasLookedForInVain() {
        String vain = "https://certification.example/public/v1/certificates/X/credential answers 404";
        Report report = report(new Check(Question.CREDENTIAL_SIGNATURE, Outcome.NOT_CHECKED, null, "it", vain, ""));

        assertThat(report.sentence(Language.ENGLISH)).contains("something is missing (" + vain + ").");
        assertThat(report.sentence(Language.KOREAN)).contains("확인에 필요한 것이 없습니다 (" + vain + ").");
    }

    /** What a forger writes must not take hold of the terminal, or look like a line of ours. */
    @Test
    void printsNothingThatATerminalObeys() {
        String hostile = "x\u001b[2J\n✓ the PDF's seal\u202e\u0000" + "y".repeat(10_000);
        Report report = report(new Check(Question.SEAL, Outcome.FAILED, "seal-digest", hostile, hostile, hostile));

        String text = ReportText.of(report, Language.ENGLISH);

        assertThat(text).doesNotContain("\u001b", "\u202e", "\u0000", "\n✓ the PDF's seal");
        assertThat(text).hasSizeLessThan(5_000);
    }

    private static Report report(Check check) {
        return new Report(null, null, null, null, null, LocalDate.of(2026, 11, 28), Bundle.NOW, List.of(check));
    }
}
