@NullMarked
package dev.proofmark.verification.certificate;

import org.jspecify.annotations.NullMarked;
