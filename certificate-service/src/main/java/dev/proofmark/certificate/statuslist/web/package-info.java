/** The status lists, for anybody who checks a credential: without a token. */
@NullMarked
package dev.proofmark.certificate.statuslist.web;

import org.jspecify.annotations.NullMarked;
