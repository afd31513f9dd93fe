package dev.proofmark.contracts.personnel;

import java.time.LocalDate;

/**
 * Somebody of the body stands in for another: tasks that the other has taken come to them too. It gives no right.
 *
 * @param personId opaque id of who is away; the message's key
 * @param deputyId opaque id of who stands in; whoever did before does no more
 * @param from the first day
 * @param until the last day
 */
public record DeputyNamed(String personId, String deputyId, LocalDate from, LocalDate until, LocalDate namedOn) {}
