/** The body's people over REST. */
@NullMarked
package dev.proofmark.audit.personnel;

import org.jspecify.annotations.NullMarked;
