/** Tests of what may be recorded of a laboratory, and of what it covers. */
@NullMarked
package dev.proofmark.audit.laboratory.domain;

import org.jspecify.annotations.NullMarked;
