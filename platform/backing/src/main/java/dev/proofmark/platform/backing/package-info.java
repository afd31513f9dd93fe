/**
 * The servers behind the services (PostgreSQL, Kafka, Keycloak) as child processes without an installation: with
 * throw-away data for tests, with kept data for the local stack.
 */
@NullMarked
package dev.proofmark.platform.backing;

import org.jspecify.annotations.NullMarked;
