/** Events as they arrived, kept byte for byte: what a decision rested on can be shown later. */
@NullMarked
package dev.proofmark.certificate.evidence.usecase;

import org.jspecify.annotations.NullMarked;
