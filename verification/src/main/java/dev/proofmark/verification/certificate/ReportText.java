package dev.proofmark.verification.certificate;

import org.jspecify.annotations.Nullable;

/** A report for people. */
public final class ReportText {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Language language) {
        this.language = language;
    }

    /** The report in lines. */
    public static String of(Report report, Language language) {
        ReportText written = new ReportText(language);
        written.head(report);
        report.checks().forEach(written::check);
        written.text.append('\n').append(report.sentence(language)).append('\n');
        written.trust(report);
        return written.text.toString();
    }

    private void head(Report report) {
        line("인증서", "Certificate", report.number() == null ? null : number(report));
        line("인증 조직", "Holder", report.holder());
        line("발행기관", "Issuer", report.issuerName());
        line("발행기관 DID", "Issuer's DID", report.issuer());
        line("기준일", "Day", report.day().toString());
        text.append('\n');
    }

    private String number(Report report) {
        return report.number()
                + (report.revision() == null ? "" : language.of(" (개정 ", " (revision ") + report.revision() + ")");
    }

    private void line(String korean, String english, @Nullable String value) {
        if (value != null) {
            text.append(language.of(korean, english))
                    .append(": ")
                    .append(Printable.of(value))
                    .append('\n');
        }
    }

    private void check(Check check) {
        text.append(mark(check.outcome()))
                .append(' ')
                .append(check.question().words(language))
                .append(" [")
                .append(check.question().id())
                .append("]\n");
        switch (check.outcome()) {
            case PASSED -> detail("확인", "seen", check.found());
            case FAILED -> {
                detail("뜻", "that is", check.question().reason(language));
                detail("실패", "failed", String.valueOf(check.failure()));
                detail("기대", "expected", check.expected());
                detail("발견", "found", check.found());
            }
            case NOT_CHECKED -> detail("검사하지 않음", "not checked", check.found());
        }
        if (!check.source().isEmpty()) {
            detail("출처", "from", check.source());
        }
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case NOT_CHECKED -> "–";
        };
    }

    private void detail(String korean, String english, String value) {
        text.append("    ")
                .append(language.of(korean, english))
                .append(": ")
                .append(Printable.of(value))
                .append('\n');
    }

    private void trust(Report report) {
        if (report.issuer() != null) {
            text.append(language.of(
                            "이 결과는 %s의 키를 믿는 경우에만 유효합니다. 이 발행기관이 기대한 인증기관인지 확인하십시오.\n",
                            "All this rests on the keys of %s: make sure that it is the body that you expect.\n")
                    .formatted(report.issuer()));
        }
    }
}
