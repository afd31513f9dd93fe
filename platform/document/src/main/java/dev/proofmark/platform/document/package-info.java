/**
 * Documents for people: XHTML with our own fonts becomes a PDF that lasts and is accessible (PDF/A-3a, ISO 19005-3, and
 * PDF/UA-1, ISO 14289-1), on threads of its own. What a document says is its service's to know.
 */
@NullMarked
package dev.proofmark.platform.document;

import org.jspecify.annotations.NullMarked;
