/**
 * Events about programmes, audits, findings, reports and recommendations, published by audit-service.
 */
@NullMarked
package dev.proofmark.contracts.audit;

import org.jspecify.annotations.NullMarked;
