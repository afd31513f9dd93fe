/** Offering and signing the agreement. */
@NullMarked
package dev.proofmark.application.agreement.usecase;

import org.jspecify.annotations.NullMarked;
