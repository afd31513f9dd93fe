@NullMarked
package dev.proofmark.verification.command;

import org.jspecify.annotations.NullMarked;
