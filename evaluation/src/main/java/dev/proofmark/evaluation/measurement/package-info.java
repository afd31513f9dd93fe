/** All metrics of a file of predictions at once, by the names they have in reports and claims. */
@NullMarked
package dev.proofmark.evaluation.measurement;

import org.jspecify.annotations.NullMarked;
