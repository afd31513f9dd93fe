@NullMarked
package dev.proofmark.verification.statuslist;

import org.jspecify.annotations.NullMarked;
