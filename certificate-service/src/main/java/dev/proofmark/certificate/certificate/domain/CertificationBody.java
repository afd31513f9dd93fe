package dev.proofmark.certificate.certificate.domain;

/** The body as a certificate names it (ISO/IEC 17021-1:2015, 8.2.2 g). */
public record CertificationBody(String nameKorean, String nameEnglish, String addressKorean, String addressEnglish) {}
