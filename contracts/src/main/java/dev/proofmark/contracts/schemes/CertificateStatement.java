package dev.proofmark.contracts.schemes;

/**
 * A sentence of the certificate. None claims anything about a product or a model (ISO/IEC 17021-1:2015, 8.3).
 */
public record CertificateStatement(String id, Bilingual text) {}
