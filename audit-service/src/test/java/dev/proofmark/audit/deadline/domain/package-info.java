@NullMarked
package dev.proofmark.audit.deadline.domain;

import org.jspecify.annotations.NullMarked;
