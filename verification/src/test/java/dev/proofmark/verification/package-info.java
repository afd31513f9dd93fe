@NullMarked
package dev.proofmark.verification;

import org.jspecify.annotations.NullMarked;
