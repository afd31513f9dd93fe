/**
 * What the services tell one another: the envelope, the catalogue of events, and the values that several events carry.
 * Records and no logic, without any dependency; the JSON Schema and a sample of each event lie beside the classes.
 *
 * <p>Reading rules: a consumer ignores members that it does not know, so that an additive change keeps the version;
 * anything else is a new version with a schema and samples of its own beside the old ones. Legal dates are dates in
 * Asia/Seoul. People are named by opaque ids only, never by name or address. The envelope's fields as message headers
 * are listed in the README of this module.
 */
@NullMarked
package dev.proofmark.contracts;

import org.jspecify.annotations.NullMarked;
