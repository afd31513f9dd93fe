/** Who is asking: the address behind the proxies that are trusted, and whether it came over TLS. */
@NullMarked
package dev.proofmark.gateway.callers;

import org.jspecify.annotations.NullMarked;
