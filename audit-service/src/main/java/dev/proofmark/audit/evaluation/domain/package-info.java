/**
 * The evaluation of a product: who tests it in which laboratory, by which plan, on which item, and what comes of it (ISO/IEC
 * 17065:2012, 7.4; ISO/IEC 17025:2017, 7).
 */
@NullMarked
package dev.proofmark.audit.evaluation.domain;

import org.jspecify.annotations.NullMarked;
