package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.organisation.domain.Organisation;

/** An application with its applicant. */
public record ApplicationCase(Application application, Organisation organisation) {}
