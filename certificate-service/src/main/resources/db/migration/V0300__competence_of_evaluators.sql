-- Evaluators of products have a function of their own (ISO/IEC 17065:2012, 6.1.2 and 7.4).
ALTER TABLE competence
  DROP CONSTRAINT competence_function,
  ADD CONSTRAINT competence_function CHECK (function IN (
    'APPLICATION_REVIEWER', 'AUDITOR', 'REPORT_REVIEWER', 'DECISION_MAKER', 'APPEAL_DECISION_MAKER',
    'EVALUATOR_OF_PERSONNEL', 'EVALUATOR'));
