/** Which schemes can be applied for. */
@NullMarked
package dev.proofmark.application.scheme.usecase;

import org.jspecify.annotations.NullMarked;
