@NullMarked
package dev.proofmark.verification.log;

import org.jspecify.annotations.NullMarked;
