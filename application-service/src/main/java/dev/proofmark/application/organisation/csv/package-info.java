/** Clients from the body's former records. */
@NullMarked
package dev.proofmark.application.organisation.csv;

import org.jspecify.annotations.NullMarked;
