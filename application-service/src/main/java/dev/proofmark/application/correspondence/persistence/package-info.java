/** Messages in the database, which is their queue too. */
@NullMarked
package dev.proofmark.application.correspondence.persistence;

import org.jspecify.annotations.NullMarked;
