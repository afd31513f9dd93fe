package dev.proofmark.audit.evaluation.domain;

/**
 * I-49: what is declared of test and training data (ISO/IEC TS 4213:2022, 5.3.5 and 5.3.7).
 *
 * @param disjoint whether no sample is in both
 * @param leakageCheck how it was looked for
 * @param leakageResult what was found
 */
public record Independence(boolean disjoint, String leakageCheck, String leakageResult) {}
