/** Notices of changes in PostgreSQL. */
@NullMarked
package dev.proofmark.application.changenotice.persistence;

import org.jspecify.annotations.NullMarked;
