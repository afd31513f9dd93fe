@NullMarked
package dev.proofmark.audit.checklist.persistence;

import org.jspecify.annotations.NullMarked;
