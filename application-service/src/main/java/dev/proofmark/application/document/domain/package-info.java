/** Documents that an applicant lays beside its application, as evidence of what it says. */
@NullMarked
package dev.proofmark.application.document.domain;

import org.jspecify.annotations.NullMarked;
