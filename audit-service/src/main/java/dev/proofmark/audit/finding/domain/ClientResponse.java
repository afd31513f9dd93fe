package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;

/** The client's answer to a nonconformity: three things, none without the others (ISO/IEC 17021-1:2015, 9.4.9; I-15). */
public record ClientResponse(String correction, String cause, String correctiveAction, String by, LocalDate on) {}
