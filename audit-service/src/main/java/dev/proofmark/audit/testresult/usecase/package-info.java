/** What a laboratory does with files of predictions, and how they are evaluated away from the event loop. */
@NullMarked
package dev.proofmark.audit.testresult.usecase;

import org.jspecify.annotations.NullMarked;
