/** The rules of browser login that need no server. */
@NullMarked
package dev.proofmark.gateway.browserlogin;

import org.jspecify.annotations.NullMarked;
