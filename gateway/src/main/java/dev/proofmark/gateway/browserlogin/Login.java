package dev.proofmark.gateway.browserlogin;

import java.time.Instant;

/**
 * What came of a redeemed code.
 *
 * @param sessionId Keycloak's name of its session
 * @param person who logged in
 * @param authenticatedAt when they showed who they are
 * @param tokens what Keycloak handed out
 */
record Login(String sessionId, Person person, Instant authenticatedAt, Tokens tokens) {}
