-- What waits in applications; most are history.
CREATE INDEX application_under_way ON application (status, id)
  WHERE status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ACCEPTED');
