/** Draws the places of revisions in status lists, and reads the lists. */
@NullMarked
package dev.proofmark.certificate.statuslist.usecase;

import org.jspecify.annotations.NullMarked;
