/** How often what was so was said to be so, in counts. */
@NullMarked
package dev.proofmark.evaluation.confusion;

import org.jspecify.annotations.NullMarked;
