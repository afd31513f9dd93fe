/** Asking a scanner for malware about a file before it is given out. */
@NullMarked
package dev.proofmark.platform.storage.scanning;

import org.jspecify.annotations.NullMarked;
