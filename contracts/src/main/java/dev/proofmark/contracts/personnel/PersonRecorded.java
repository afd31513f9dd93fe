package dev.proofmark.contracts.personnel;

import java.time.LocalDate;

/**
 * The record of somebody who works for the body was made or replaced (ISO/IEC 17021-1:2015, 7.4): whoever is named by none
 * is none of its people.
 *
 * @param personId opaque id; the message's key
 */
public record PersonRecorded(String personId, LocalDate recordedOn) {}
