/**
 * The local stack: starts PostgreSQL, Kafka, Keycloak, the services and the gateway on one machine, watches over them
 * and stops them; the commands behind {@code ./proofmark}.
 */
@NullMarked
package dev.proofmark.local;

import org.jspecify.annotations.NullMarked;
