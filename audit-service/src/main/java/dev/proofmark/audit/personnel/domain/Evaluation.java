package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;

/**
 * Who found somebody competent, and on what (ISO/IEC 17021-1:2015, 7.1.3 and 7.2.10).
 *
 * @param evaluatedBy opaque person id, never the person's own
 * @param evidence what was seen: stays in this service
 */
public record Evaluation(String evaluatedBy, String evidence, LocalDate evidenceSeenOn, LocalDate recordedOn) {}
