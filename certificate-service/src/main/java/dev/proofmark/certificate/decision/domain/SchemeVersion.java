package dev.proofmark.certificate.decision.domain;

/** The scheme of a case and the version of it that the case is made under. */
public record SchemeVersion(String id, int version) {}
