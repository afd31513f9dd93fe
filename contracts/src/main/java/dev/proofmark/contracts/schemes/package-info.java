/**
 * What bodies certify against, as data: clauses, controls, roles, application fields, stages, audit time, validity and
 * the words on a certificate. A further scheme is a further file; whoever reads one parses it into {@link
 * dev.proofmark.contracts.schemes.Scheme} with a JSON reader of their own. Titles and texts are our own words in Korean
 * and English, because the standards' texts are copyrighted; values nobody could check say so ({@code verified}).
 */
@NullMarked
package dev.proofmark.contracts.schemes;

import org.jspecify.annotations.NullMarked;
