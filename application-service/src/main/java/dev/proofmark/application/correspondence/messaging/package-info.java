/** Which events of which service are told to a client. */
@NullMarked
package dev.proofmark.application.correspondence.messaging;

import org.jspecify.annotations.NullMarked;
