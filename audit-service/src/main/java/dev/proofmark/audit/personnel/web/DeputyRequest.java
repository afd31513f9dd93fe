package dev.proofmark.audit.personnel.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in, from one day to another, both included. */
record DeputyRequest(
        @NotNull UUID deputyId,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
