package dev.proofmark.verification.certificate;

/**
 * An entry that stands in the issuer's log.
 *
 * @param from where its proof came from
 */
record ProvenEntry(LogEntry entry, long index, String from) {}
