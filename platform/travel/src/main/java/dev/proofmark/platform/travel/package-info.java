/**
 * Time travel of the local stack: how far the business clock is ahead of the system's, known to every part through one
 * compacted topic. A production profile does not start with it.
 */
@NullMarked
package dev.proofmark.platform.travel;

import org.jspecify.annotations.NullMarked;
