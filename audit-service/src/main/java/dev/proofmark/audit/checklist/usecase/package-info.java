/** What can be done with checklists, and who may do it. */
@NullMarked
package dev.proofmark.audit.checklist.usecase;

import org.jspecify.annotations.NullMarked;
