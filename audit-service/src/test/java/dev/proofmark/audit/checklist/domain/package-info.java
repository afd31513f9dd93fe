@NullMarked
package dev.proofmark.audit.checklist.domain;

import org.jspecify.annotations.NullMarked;
