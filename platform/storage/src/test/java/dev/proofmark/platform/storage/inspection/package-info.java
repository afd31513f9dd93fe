/** Files that are what they say, and files that are something else. */
@NullMarked
package dev.proofmark.platform.storage.inspection;

import org.jspecify.annotations.NullMarked;
