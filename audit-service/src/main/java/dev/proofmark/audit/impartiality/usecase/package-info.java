/** What is learnt of ties between the body's people and its clients. */
@NullMarked
package dev.proofmark.audit.impartiality.usecase;

import org.jspecify.annotations.NullMarked;
