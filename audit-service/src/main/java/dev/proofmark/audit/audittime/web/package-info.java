/** The audit-time resources. */
@NullMarked
package dev.proofmark.audit.audittime.web;

import org.jspecify.annotations.NullMarked;
