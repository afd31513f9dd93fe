/**
 * Which sites of an organisation an audit visits (IAF MD 1 as a method): how many of each group of similar sites, which
 * of them by chance, and which because of what is known of them. Pure; the seed of chance comes in as an argument.
 */
@NullMarked
package dev.proofmark.audit.sampling.domain;

import org.jspecify.annotations.NullMarked;
