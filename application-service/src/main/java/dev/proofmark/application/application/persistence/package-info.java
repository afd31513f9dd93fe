/** Applications in the database. */
@NullMarked
package dev.proofmark.application.application.persistence;

import org.jspecify.annotations.NullMarked;
