/**
 * What waits for a person, by the day on which it is due: read from the rows that wait, by one statement over all kinds
 * that a service's features tell of. Beside it who has taken a task, and who stands in for whom; neither gives a right.
 */
@NullMarked
package dev.proofmark.platform.tasks;

import org.jspecify.annotations.NullMarked;
