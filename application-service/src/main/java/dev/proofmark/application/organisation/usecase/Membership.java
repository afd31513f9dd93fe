package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.MemberRole;
import dev.proofmark.application.organisation.domain.Organisation;

/** Somebody's place in an organisation. */
public record Membership(Organisation organisation, MemberRole role) {}
