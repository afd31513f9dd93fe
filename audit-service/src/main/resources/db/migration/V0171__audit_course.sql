-- How an audit went besides its plan and conclusion: plans sent, why stage 1 was not repeated, interruptions.
ALTER TABLE audit ADD COLUMN course jsonb NOT NULL DEFAULT '{"plansSent": 0, "interruptions": []}';
ALTER TABLE audit ALTER COLUMN course DROP DEFAULT;

ALTER TABLE audit DROP CONSTRAINT audit_status;
ALTER TABLE audit ADD CONSTRAINT audit_status
  CHECK (status IN ('PLANNED', 'TEAM_PROPOSED', 'TEAM_CONFIRMED', 'PLAN_SENT', 'IN_PROGRESS', 'CONCLUDED',
                    'REPORT_ISSUED', 'FOLLOW_UP', 'RECOMMENDED', 'CLOSED', 'POSTPONED', 'CANCELLED'));
