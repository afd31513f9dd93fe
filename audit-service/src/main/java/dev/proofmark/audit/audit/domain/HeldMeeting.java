package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting as it is kept: of which audit, and who recorded it. */
public record HeldMeeting(UUID auditId, MeetingKind kind, Meeting meeting, String recordedBy, LocalDate recordedOn) {}
