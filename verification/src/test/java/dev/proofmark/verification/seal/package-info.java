@NullMarked
package dev.proofmark.verification.seal;

import org.jspecify.annotations.NullMarked;
