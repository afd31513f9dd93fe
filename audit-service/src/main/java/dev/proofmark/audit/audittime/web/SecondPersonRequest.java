package dev.proofmark.audit.audittime.web;

/** Nothing needs to be said: the path and the version say it all. Unknown members are refused here too. */
record SecondPersonRequest() {}
