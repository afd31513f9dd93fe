/** What is on record of the body's people, as far as those who review and decide are held to it. */
@NullMarked
package dev.proofmark.certificate.fitness.domain;

import org.jspecify.annotations.NullMarked;
