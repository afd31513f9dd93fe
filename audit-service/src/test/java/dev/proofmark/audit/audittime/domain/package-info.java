/** Tests of the audit time's arithmetic and decisions. */
@NullMarked
package dev.proofmark.audit.audittime.domain;

import org.jspecify.annotations.NullMarked;
