/**
 * Records that a body brings with it, from spreadsheets' files: looked through first, row by row, then taken over whole
 * or not at all, once. What the rows mean is the services' own affair, see {@link Importer}.
 */
@NullMarked
package dev.proofmark.platform.imports;

import org.jspecify.annotations.NullMarked;
