@NullMarked
package dev.proofmark.audit.deadline;

import org.jspecify.annotations.NullMarked;
