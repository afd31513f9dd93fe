/** Documents in the database. */
@NullMarked
package dev.proofmark.application.document.persistence;

import org.jspecify.annotations.NullMarked;
