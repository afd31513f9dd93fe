/**
 * The demonstration: tells a whole certification, step by step, to a running stack through its gateway, as every person
 * in turn, and then looks at the result as an outsider. The story and its bodies are files under {@code deploy/local/demo}.
 */
@NullMarked
package dev.proofmark.local.demo;

import org.jspecify.annotations.NullMarked;
