-- The calendar asks for periods: who is held on some of their days, and which audits were opened in them.
CREATE INDEX booking_by_day ON booking (last_day, first_day);
CREATE INDEX audit_by_opening ON audit (opened_on, id) WHERE opened_on IS NOT NULL;

-- Lists of audits by where they stand.
CREATE INDEX audit_by_status ON audit (status, id);
