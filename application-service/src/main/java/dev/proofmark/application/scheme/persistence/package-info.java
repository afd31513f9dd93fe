/** The scheme files. */
@NullMarked
package dev.proofmark.application.scheme.persistence;

import org.jspecify.annotations.NullMarked;
