package dev.proofmark.application.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The client's answer; what it changed is in the application itself. */
record InformationAnswerRequest(@NotBlank @Size(max = 4000) String text) {}
