/** What becomes of invitations by the clock alone. */
@NullMarked
package dev.proofmark.application.organisation.schedule;

import org.jspecify.annotations.NullMarked;
