/** Telling the body of changes, and saying what follows from them. */
@NullMarked
package dev.proofmark.application.changenotice.usecase;

import org.jspecify.annotations.NullMarked;
