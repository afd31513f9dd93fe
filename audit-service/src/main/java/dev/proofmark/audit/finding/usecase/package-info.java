/** What can be done with finding records, and who may do it. */
@NullMarked
package dev.proofmark.audit.finding.usecase;

import org.jspecify.annotations.NullMarked;
