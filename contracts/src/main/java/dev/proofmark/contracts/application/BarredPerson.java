package dev.proofmark.contracts.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the body who takes no part in a client's certification (ISO/IEC 17021-1:2015, 5.2.10).
 *
 * @param personId opaque person id
 * @param until the last day on which they take no part; null while no end is known
 */
public record BarredPerson(String personId, @Nullable LocalDate until) {}
