/** Announcing notices of changes. */
@NullMarked
package dev.proofmark.application.changenotice.messaging;

import org.jspecify.annotations.NullMarked;
