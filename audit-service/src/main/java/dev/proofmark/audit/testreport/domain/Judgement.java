package dev.proofmark.audit.testreport.domain;

/**
 * What the laboratory found of a criterion that is not measured by predictions.
 *
 * @param criterion its id in the scheme
 * @param result in words
 */
public record Judgement(String criterion, String result, boolean meets) {}
