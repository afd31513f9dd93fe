-- Lists of deadlines begin with the earliest day.
CREATE INDEX deadline_by_day ON deadline (status, due_on, id);
