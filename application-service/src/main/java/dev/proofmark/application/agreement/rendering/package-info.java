/**
 * The agreement as a bilingual PDF/A-3a document that is also accessible (PDF/UA): the offer, and the sheet that is added
 * to it when it is signed.
 */
@NullMarked
package dev.proofmark.application.agreement.rendering;

import org.jspecify.annotations.NullMarked;
