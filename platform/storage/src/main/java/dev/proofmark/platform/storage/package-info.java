/**
 * Files on a file system, named by the SHA-256 of what is in them: the same bytes are kept once, a half of a file never,
 * and nothing is given out before it is whole. What a file means to somebody is its service's to know.
 */
@NullMarked
package dev.proofmark.platform.storage;

import org.jspecify.annotations.NullMarked;
