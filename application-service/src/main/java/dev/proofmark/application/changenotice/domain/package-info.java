/** What a certified client tells of its changes, and what the body makes of it (ISO/IEC 17021-1:2015, 8.5.3). */
@NullMarked
package dev.proofmark.application.changenotice.domain;

import org.jspecify.annotations.NullMarked;
