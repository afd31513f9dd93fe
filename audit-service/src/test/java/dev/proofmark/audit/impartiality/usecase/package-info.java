/** Tests of what is learnt of barred persons. */
@NullMarked
package dev.proofmark.audit.impartiality.usecase;

import org.jspecify.annotations.NullMarked;
