/** What can be done with laboratories, and who may do it. */
@NullMarked
package dev.proofmark.audit.laboratory.usecase;

import org.jspecify.annotations.NullMarked;
