package dev.proofmark.certificate.certificate.domain;

/** A result on a certificate, under the metric's name in the scheme. */
public record CertifiedResult(String titleKorean, String titleEnglish, TestResult result) {}
