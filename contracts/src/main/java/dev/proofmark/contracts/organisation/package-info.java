/**
 * Events about applicant organisations and their members, published by application-service.
 */
@NullMarked
package dev.proofmark.contracts.organisation;

import org.jspecify.annotations.NullMarked;
