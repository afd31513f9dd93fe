/** What can be done with audit times, and who may do it. */
@NullMarked
package dev.proofmark.audit.audittime.usecase;

import org.jspecify.annotations.NullMarked;
