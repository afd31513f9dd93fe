/** Writing to clients of what happened, sending it, and reading it again. */
@NullMarked
package dev.proofmark.application.correspondence.usecase;

import org.jspecify.annotations.NullMarked;
