-- A file knows who keeps away from its case (I-02); the files from before know of nobody.
UPDATE certification_file SET facts = facts || '{"bars": []}' WHERE facts -> 'bars' IS NULL;
