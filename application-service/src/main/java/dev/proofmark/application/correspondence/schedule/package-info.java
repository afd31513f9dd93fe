/** Looks after messages that are due, also those that another instance left behind. */
@NullMarked
package dev.proofmark.application.correspondence.schedule;

import org.jspecify.annotations.NullMarked;
