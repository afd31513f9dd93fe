/** What becomes of complaints and appeals (ISO/IEC 17021-1:2015, 9.7 and 9.8), without a word of what they say. */
@NullMarked
package dev.proofmark.contracts.grievance;

import org.jspecify.annotations.NullMarked;
