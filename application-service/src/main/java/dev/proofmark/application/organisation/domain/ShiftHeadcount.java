package dev.proofmark.application.organisation.domain;

/**
 * How many people do one kind of work in one shift.
 *
 * @param role what they do, for example "model development"
 * @param people at least 1
 */
public record ShiftHeadcount(Shift shift, String role, int people) {}
