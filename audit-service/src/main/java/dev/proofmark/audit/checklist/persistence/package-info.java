/** Rows of the checklist and the way to them, and the files that say what belongs on one. */
@NullMarked
package dev.proofmark.audit.checklist.persistence;

import org.jspecify.annotations.NullMarked;
