package dev.proofmark.audit.personnel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a competence is taken back. */
record WithdrawalRequest(@NotBlank @Size(max = 4000) String reason) {}
