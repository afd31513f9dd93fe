package dev.proofmark.contracts.register;

import java.time.LocalDate;

/**
 * How a certificate stands from a day on, until another one says otherwise.
 *
 * @param from the first day that this is told of
 * @param since first day of the status
 * @param revision in force; before the first day, the one to come
 */
public record PublicStanding(LocalDate from, PublicStatus status, LocalDate since, int revision) {}
