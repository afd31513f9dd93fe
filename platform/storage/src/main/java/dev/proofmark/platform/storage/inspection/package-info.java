/**
 * Looks whether a file is what its name says, and only that: by its bytes, from the first to the last, without ever
 * holding all of it in memory.
 */
@NullMarked
package dev.proofmark.platform.storage.inspection;

import org.jspecify.annotations.NullMarked;
