/** What can be done with report records, and who may do it. */
@NullMarked
package dev.proofmark.audit.report.usecase;

import org.jspecify.annotations.NullMarked;
