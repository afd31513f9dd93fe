/** What can be done with audit records, and who may do it. */
@NullMarked
package dev.proofmark.audit.audit.usecase;

import org.jspecify.annotations.NullMarked;
