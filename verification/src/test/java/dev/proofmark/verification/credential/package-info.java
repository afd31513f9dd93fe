@NullMarked
package dev.proofmark.verification.credential;

import org.jspecify.annotations.NullMarked;
