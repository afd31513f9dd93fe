/** Keeping what has happened to a certification, and reading it. */
@NullMarked
package dev.proofmark.application.timeline.usecase;

import org.jspecify.annotations.NullMarked;
