/** The services' API documents as one. */
@NullMarked
package dev.proofmark.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
