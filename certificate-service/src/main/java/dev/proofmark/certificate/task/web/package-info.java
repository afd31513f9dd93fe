/** What waits here for the person who asks, by the day on which it is due. */
@NullMarked
package dev.proofmark.certificate.task.web;

import org.jspecify.annotations.NullMarked;
