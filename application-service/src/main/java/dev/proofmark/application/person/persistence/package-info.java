/** People in the database: the one table with their names and mail addresses. */
@NullMarked
package dev.proofmark.application.person.persistence;

import org.jspecify.annotations.NullMarked;
