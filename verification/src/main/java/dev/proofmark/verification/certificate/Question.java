package dev.proofmark.verification.certificate;

import java.util.Locale;

/** What is asked about a certificate, in the order of a report. */
public enum Question {
    /** The DID document is that of the issuer that the certificate names. */
    ISSUER(
            "발행기관의 DID 문서",
            "the issuer's DID document",
            "이 인증서가 말하는 발행기관의 키가 아닙니다. 다른 곳이 만든 것일 수 있습니다.",
            "The keys are not those of the issuer that it names: somebody else may have made it."),

    /** The PDF is, byte for byte, the file that was sealed. */
    SEAL(
            "PDF의 봉인",
            "the PDF's seal",
            "이 PDF는 봉인된 뒤에 바뀌었거나 봉인된 적이 없습니다.",
            "This PDF was changed after it had been sealed, or was never sealed."),

    /** The seal is the issuer's. */
    SEAL_CERTIFICATE(
            "봉인의 인증서",
            "the seal's certificate",
            "믿을 수 있는 인증기관의 봉인이 아닙니다.",
            "The seal is not that of a body to be trusted here."),

    /** The credential is, byte for byte, what the issuer signed. */
    CREDENTIAL_SIGNATURE(
            "자격증명의 서명",
            "the credential's signature",
            "이 디지털 증명서는 발행된 뒤에 바뀌었거나(다른 모양으로 다시 저장한 것도 같습니다) 발행기관이 서명하지 않았습니다.",
            "The credential was changed after it had been issued (saving it in another form is a change, too), or the issuer never signed it."),

    /** It is about the certificate that was asked for. */
    CERTIFICATE_NUMBER(
            "인증서 번호",
            "the certificate's number",
            "물은 인증서가 아니라 다른 인증서에 관한 것입니다.",
            "It is about another certificate than the one that was asked for."),

    /** The day lies within its validity. */
    CREDENTIAL_VALIDITY(
            "유효기간",
            "the period of validity",
            "그날은 인증서의 유효기간이 아닙니다.",
            "The day is outside the certificate's period of validity."),

    /** The issuer's log has the entry of the certificate's publication. */
    LOG_INCLUSION(
            "투명성 로그에 등재",
            "the entry in the log",
            "발행기관의 공개 로그에 이 인증서의 발행 기록이 있다는 증명이 맞지 않습니다.",
            "The proof that the issuer's public log tells of this certificate does not hold."),

    /** That entry is about this number. */
    LOG_NUMBER(
            "로그 항목의 번호",
            "the number in the log",
            "로그의 기록은 다른 번호의 인증서에 관한 것입니다.",
            "What the log tells is about a certificate with another number."),

    /** That entry names this credential. */
    LOG_CREDENTIAL(
            "로그 항목의 자격증명",
            "the credential in the log",
            "로그에 기록된 디지털 증명서가 아닙니다.",
            "It is not the credential that the log tells of."),

    /** That entry names this PDF. */
    LOG_DOCUMENT(
            "로그 항목의 PDF", "the PDF in the log", "로그에 기록된 PDF와 다른 파일입니다.", "It is not the PDF that the log tells of."),

    /** Whatever was seen of the log at any time is part of what it is now. */
    LOG_GROWTH(
            "로그의 연속성",
            "the log's growth",
            "발행기관의 로그가 전에 본 것과 이어지지 않습니다. 지난 기록이 바뀌었거나 빠졌을 수 있습니다.",
            "The issuer's log does not continue what was seen of it before: earlier records may have been changed or left out."),

    /** The certificate is not over, and no later revision replaces it. */
    STATUS_REVOCATION(
            "현재 취소·대체 여부",
            "withdrawn or replaced by now",
            "지금은 취소, 반납, 전환되었거나 새 개정으로 바뀌었습니다. 또는 그것을 알리는 목록을 믿을 수 없습니다.",
            "By now it is withdrawn, given back, transferred or replaced by a later revision; or the list that tells so cannot be trusted."),

    /** The certificate is not suspended. */
    STATUS_SUSPENSION(
            "현재 정지 여부",
            "suspended by now",
            "지금은 인증이 정지되어 있습니다. 또는 그것을 알리는 목록을 믿을 수 없습니다.",
            "By now it is suspended; or the list that tells so cannot be trusted."),

    /** What the issuer says of the day is signed, and follows from its log. */
    STATUS_PROOF(
            "그날 상태의 증명",
            "the proof of the day's status",
            "그날의 상태에 관한 발행기관의 답이 바뀌었거나 로그의 기록과 맞지 않습니다.",
            "The issuer's answer for that day was changed, or does not follow from its log."),

    /** On the day, the certificate was in force, in this revision. */
    STATUS_ON_DAY(
            "그날의 상태",
            "the day's status",
            "그날 유효하지 않았거나, 그날 유효한 것은 다른 개정이었습니다.",
            "It was not in force on that day, or another revision was."),

    /** The records at hand are those that the decision rested on. */
    EVIDENCE_MANIFEST(
            "심사 증거",
            "the evidence of the audit",
            "이 기록들은 인증결정의 근거가 된 기록과 다릅니다.",
            "These records are not those that the decision rested on.");

    private final String korean;
    private final String english;
    private final String koreanReason;
    private final String englishReason;

    Question(String korean, String english, String koreanReason, String englishReason) {
        this.korean = korean;
        this.english = english;
        this.koreanReason = koreanReason;
        this.englishReason = englishReason;
    }

    /** As reports name it: in lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public String words(Language language) {
        return language.of(korean, english);
    }

    /** What it means if the check fails, for people who know nothing of signatures. */
    public String reason(Language language) {
        return language.of(koreanReason, englishReason);
    }
}
