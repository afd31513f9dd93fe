/** Every event of every service, from the broker. */
@NullMarked
package dev.proofmark.application.timeline.messaging;

import org.jspecify.annotations.NullMarked;
