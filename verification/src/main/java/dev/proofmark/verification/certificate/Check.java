package dev.proofmark.verification.certificate;

import org.jspecify.annotations.Nullable;

/**
 * One check and what came of it.
 *
 * @param failure which of its rules failed, in lower case with hyphens; null unless it failed
 * @param expected what it asked for; of one that was not carried out, what it needs
 * @param found what it found instead, or saw; of one that was not carried out, why
 * @param source where what it looked at came from
 */
public record Check(
        Question question, Outcome outcome, @Nullable String failure, String expected, String found, String source) {}
