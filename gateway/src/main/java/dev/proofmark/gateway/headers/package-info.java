/** Headers that tell a browser what it must not do with our answers, and headers that end at each hop. */
@NullMarked
package dev.proofmark.gateway.headers;

import org.jspecify.annotations.NullMarked;
