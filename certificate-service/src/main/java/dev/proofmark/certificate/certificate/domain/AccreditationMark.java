package dev.proofmark.certificate.certificate.domain;

/**
 * How a certificate names the accreditation that it was issued under.
 *
 * @param number of the accreditation, which also names its symbol
 */
public record AccreditationMark(String bodyKorean, String bodyEnglish, String number) {}
