package dev.proofmark.audit.finding.domain;

/** Who acts on a finding, and in what capacity. */
public record FindingActor(String personId, Capacity capacity) {}
