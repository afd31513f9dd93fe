/** Keeps what is told of the body's people, for those who have to know it of one of them. */
@NullMarked
package dev.proofmark.certificate.fitness.usecase;

import org.jspecify.annotations.NullMarked;
