package dev.proofmark.certificate.grievance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Words: a note, a referral, a word on how it is getting on. */
public record TextRequest(@NotBlank @Size(max = 8000) String text) {}
