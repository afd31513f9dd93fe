package dev.proofmark.audit.audit.domain;

/** A person on a team: the opaque id, never a name. */
public record TeamMember(String personId, TeamRole role) {}
