/**
 * Events about applications and agreements, published by application-service.
 */
@NullMarked
package dev.proofmark.contracts.application;

import org.jspecify.annotations.NullMarked;
