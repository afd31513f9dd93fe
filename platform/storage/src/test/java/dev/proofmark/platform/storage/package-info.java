/** Files that arrive, are kept, and go. */
@NullMarked
package dev.proofmark.platform.storage;

import org.jspecify.annotations.NullMarked;
