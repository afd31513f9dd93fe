package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.usecase.OpenAudit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The opening meeting; an audit does not open without it.
 *
 * @param repeatingStage1 why stage 1 need not be repeated, where stage 2 comes late
 */
record OpeningRequest(
        @Nullable @Valid MeetingRequest meeting,
        @Nullable @Size(max = 4000) String repeatingStage1) {

    OpenAudit.Told toTold() {
        return new OpenAudit.Told(meeting == null ? null : meeting.toMeeting(), repeatingStage1);
    }
}
