@NullMarked
package dev.proofmark.evaluation.report;

import org.jspecify.annotations.NullMarked;
