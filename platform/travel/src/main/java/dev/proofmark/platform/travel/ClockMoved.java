package dev.proofmark.platform.travel;

/** The business clock is further ahead now: what has become due may be done. Fired where no request is under way. */
public record ClockMoved(ClockOffset offset) {}
