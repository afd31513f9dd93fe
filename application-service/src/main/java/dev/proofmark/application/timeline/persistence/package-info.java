/** The timeline in the database. */
@NullMarked
package dev.proofmark.application.timeline.persistence;

import org.jspecify.annotations.NullMarked;
