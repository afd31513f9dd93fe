/** What a person may do for an organisation, without a database. */
@NullMarked
package dev.proofmark.application.organisation.usecase;

import org.jspecify.annotations.NullMarked;
