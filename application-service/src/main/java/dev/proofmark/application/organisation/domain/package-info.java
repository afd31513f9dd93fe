/** Applicant organisations: how one is registered, and what its members may do. */
@NullMarked
package dev.proofmark.application.organisation.domain;

import org.jspecify.annotations.NullMarked;
