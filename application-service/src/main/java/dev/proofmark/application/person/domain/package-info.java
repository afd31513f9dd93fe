/** People: the little that must be known of them to write to them. */
@NullMarked
package dev.proofmark.application.person.domain;

import org.jspecify.annotations.NullMarked;
