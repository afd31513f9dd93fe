@NullMarked
package dev.proofmark.application.organisation.csv;

import org.jspecify.annotations.NullMarked;
