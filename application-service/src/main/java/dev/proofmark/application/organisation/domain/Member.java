package dev.proofmark.application.organisation.domain;

import java.time.Instant;

/**
 * A person who belongs to an organisation.
 *
 * @param personId the identity provider's opaque id
 * @param since when the person joined
 */
public record Member(String personId, MemberRole role, Instant since, long version) {}
