/**
 * The edge that every service shares: refusals as RFC 9457 problems in the caller's language, strict JSON, the actor
 * from the verified token, entity tags and cursor pages. No database may come in through this jar: the gateway uses it.
 */
@NullMarked
package dev.proofmark.platform.web;

import org.jspecify.annotations.NullMarked;
