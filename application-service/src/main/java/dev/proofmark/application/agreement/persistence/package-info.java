/** The printed agreements in the database. */
@NullMarked
package dev.proofmark.application.agreement.persistence;

import org.jspecify.annotations.NullMarked;
