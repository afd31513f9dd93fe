/** Tests of the demo's own parts, and of the story's files, without a stack. */
@NullMarked
package dev.proofmark.local.demo;

import org.jspecify.annotations.NullMarked;
