/** The services' API documents as one, and the document of their events. */
@NullMarked
package dev.proofmark.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
