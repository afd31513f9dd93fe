package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.organisation.domain.Organisation;

/** A notice with the client that gave it. */
record ChangeNoticeCase(ChangeNotice notice, Organisation organisation) {}
