/** Files of predictions and what was recomputed of them: the newest counts, the earlier ones stay. */
@NullMarked
package dev.proofmark.audit.testresult.domain;

import org.jspecify.annotations.NullMarked;
