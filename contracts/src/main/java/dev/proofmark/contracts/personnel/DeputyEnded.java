package dev.proofmark.contracts.personnel;

import java.time.LocalDate;

/**
 * Nobody stands in for somebody of the body any more, whatever days were named.
 *
 * @param personId opaque id of who was or would have been away; the message's key
 */
public record DeputyEnded(String personId, LocalDate endedOn) {}
