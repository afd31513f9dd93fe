/** The pages that browsers come for: the portal, and what is open to everybody. */
@NullMarked
package dev.proofmark.gateway.portal;

import org.jspecify.annotations.NullMarked;
