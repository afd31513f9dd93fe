package dev.proofmark.gateway.verifypage;

import dev.proofmark.contracts.register.PublicStatus;
import dev.proofmark.gateway.statusindex.CertificateOnDay;

/**
 * One sentence: whether the certificate is valid.
 *
 * @param tone {@code good}, {@code bad} or {@code unknown}, for the colour beside the words
 * @param mark stands before the words, for whoever sees no colour
 */
record Verdict(String sentence, String tone, String mark) {

    static Verdict today(CertificateOnDay told, Words words) {
        return new Verdict(sentenceOfToday(told, words), tone(told.status()), mark(told.status()));
    }

    static Verdict ofThatDay(CertificateOnDay told, Words words) {
        return new Verdict(sentenceOfThatDay(told, words), tone(told.status()), mark(told.status()));
    }

    static Verdict unknown(Words words) {
        return new Verdict(
                words.of(
                        "이 번호의 인증서는 등록부에 없습니다. 번호를 다시 확인하십시오.",
                        "The register has no certificate with this number. Please check the number."),
                "bad",
                "✕");
    }

    static Verdict notAvailable(Words words) {
        return new Verdict(
                words.of(
                        "지금은 등록부를 조회할 수 없습니다. 잠시 후 다시 시도하십시오.",
                        "The register cannot be asked at the moment. Please try again shortly."),
                "unknown",
                "?");
    }

    private static String tone(PublicStatus status) {
        return status == PublicStatus.ACTIVE ? "good" : "bad";
    }

    private static String mark(PublicStatus status) {
        return status == PublicStatus.ACTIVE ? "✓" : "✕";
    }

    private static String sentenceOfToday(CertificateOnDay told, Words words) {
        String asOf = words.date(told.asOf());
        String since = words.date(told.since());
        String first = words.date(told.details().effectiveDate());
        String last = words.date(told.details().validUntil());
        return switch (told.status()) {
            case ACTIVE -> words.of("오늘(" + asOf + ") 유효한 인증서입니다.", "This certificate is valid today, " + asOf + ".");
            case NOT_YET_EFFECTIVE ->
                words.of(
                        "아직 유효하지 않습니다. 유효기간은 " + first + "에 시작됩니다.",
                        "This certificate is not valid yet; it becomes effective on " + first + ".");
            case EXPIRED ->
                words.of(
                        "유효기간이 끝난 인증서입니다. 만료일은 " + last + "이었습니다.",
                        "This certificate is no longer valid; it expired on " + last + ".");
            case SUSPENDED ->
                words.of(
                        "인증이 정지되어 현재 유효하지 않습니다. 정지일: " + since + ".",
                        "This certificate is suspended and not valid at present, since " + since + ".");
            case WITHDRAWN ->
                words.of(
                        "인증이 취소되어 더 이상 유효하지 않습니다. 취소일: " + since + ".",
                        "This certificate has been withdrawn and is not valid, since " + since + ".");
            case VOLUNTARILY_WITHDRAWN ->
                words.of(
                        "조직이 인증을 반납하여 더 이상 유효하지 않습니다. 반납일: " + since + ".",
                        "This certificate has been given back by its holder and is not valid, since " + since + ".");
            case TRANSFERRED_OUT ->
                words.of(
                        "다른 인증기관으로 전환되어 이 인증서는 더 이상 유효하지 않습니다. 전환일: " + since + ".",
                        "Another body certifies this organisation now; this certificate is not valid, since " + since
                                + ".");
        };
    }

    private static String sentenceOfThatDay(CertificateOnDay told, Words words) {
        String day = words.date(told.asOf());
        String since = words.date(told.since());
        return switch (told.status()) {
            case ACTIVE -> words.of(day + "에 유효한 인증서였습니다.", "This certificate was valid on " + day + ".");
            case NOT_YET_EFFECTIVE ->
                words.of(day + "에는 아직 유효하지 않았습니다.", "This certificate was not valid yet on " + day + ".");
            case EXPIRED ->
                words.of(
                        day + "에는 유효기간이 끝나 유효하지 않았습니다.",
                        "This certificate had expired and was not valid on " + day + ".");
            case SUSPENDED ->
                words.of(
                        day + "에는 인증이 정지되어 유효하지 않았습니다. 정지일: " + since + ".",
                        "This certificate was suspended and not valid on " + day + ", since " + since + ".");
            case WITHDRAWN ->
                words.of(
                        day + "에는 인증이 취소되어 유효하지 않았습니다. 취소일: " + since + ".",
                        "This certificate had been withdrawn and was not valid on " + day + ", since " + since + ".");
            case VOLUNTARILY_WITHDRAWN ->
                words.of(
                        day + "에는 조직이 인증을 반납하여 유효하지 않았습니다. 반납일: " + since + ".",
                        "This certificate had been given back by its holder and was not valid on " + day + ", since "
                                + since + ".");
            case TRANSFERRED_OUT ->
                words.of(
                        day + "에는 다른 인증기관으로 전환되어 유효하지 않았습니다. 전환일: " + since + ".",
                        "Another body certified this organisation; this certificate was not valid on " + day
                                + ", since " + since + ".");
        };
    }
}
