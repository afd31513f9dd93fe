/**
 * What every service's tests stand on: real PostgreSQL, Kafka and Keycloak, real access tokens, and the architecture
 * rules of the house. Never on a product class path.
 */
@NullMarked
package dev.proofmark.platform.testing;

import org.jspecify.annotations.NullMarked;
