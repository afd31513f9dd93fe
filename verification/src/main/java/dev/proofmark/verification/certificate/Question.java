package dev.proofmark.verification.certificate;

import java.util.Locale;

/** What is asked about a certificate, in the order of a report. */
public enum Question {
    /** The DID document is that of the issuer that the certificate names. */
    ISSUER("발행기관의 DID 문서", "the issuer's DID document"),

    /** The PDF is, byte for byte, the file that was sealed. */
    SEAL("PDF의 봉인", "the PDF's seal"),

    /** The seal is the issuer's. */
    SEAL_CERTIFICATE("봉인의 인증서", "the seal's certificate"),

    /** The credential is, byte for byte, what the issuer signed. */
    CREDENTIAL_SIGNATURE("자격증명의 서명", "the credential's signature"),

    /** It is about the certificate that was asked for. */
    CERTIFICATE_NUMBER("인증서 번호", "the certificate's number"),

    /** The day lies within its validity. */
    CREDENTIAL_VALIDITY("유효기간", "the period of validity"),

    /** The issuer's log has the entry of the certificate's publication. */
    LOG_INCLUSION("투명성 로그에 등재", "the entry in the log"),

    /** That entry is about this number. */
    LOG_NUMBER("로그 항목의 번호", "the number in the log"),

    /** That entry names this credential. */
    LOG_CREDENTIAL("로그 항목의 자격증명", "the credential in the log"),

    /** That entry names this PDF. */
    LOG_DOCUMENT("로그 항목의 PDF", "the PDF in the log"),

    /** Whatever was seen of the log at any time is part of what it is now. */
    LOG_GROWTH("로그의 연속성", "the log's growth"),

    /** The certificate is not over, and no later revision replaces it. */
    STATUS_REVOCATION("현재 취소·대체 여부", "withdrawn or replaced by now"),

    /** The certificate is not suspended. */
    STATUS_SUSPENSION("현재 정지 여부", "suspended by now"),

    /** What the issuer says of the day is signed, and follows from its log. */
    STATUS_PROOF("그날 상태의 증명", "the proof of the day's status"),

    /** On the day, the certificate was in force, in this revision. */
    STATUS_ON_DAY("그날의 상태", "the day's status"),

    /** The records at hand are those that the decision rested on. */
    EVIDENCE_MANIFEST("심사 증거", "the evidence of the audit");

    private final String korean;
    private final String english;

    Question(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** As reports name it: in lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public String words(Language language) {
        return language.of(korean, english);
    }
}
