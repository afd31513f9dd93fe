/** A scanner that finds something, nothing, or is away. */
@NullMarked
package dev.proofmark.platform.storage.scanning;

import org.jspecify.annotations.NullMarked;
