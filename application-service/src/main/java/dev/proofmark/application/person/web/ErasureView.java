package dev.proofmark.application.person.web;

import java.time.LocalDate;
import java.util.UUID;

/** Nothing is known about the person any more. */
record ErasureView(UUID personId, LocalDate erasedOn) {}
