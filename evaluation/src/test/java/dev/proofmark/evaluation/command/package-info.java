@NullMarked
package dev.proofmark.evaluation.command;

import org.jspecify.annotations.NullMarked;
