-- Made after loading, which is quicker than keeping them up row by row.
CREATE INDEX organization_id ON organization (id);
CREATE INDEX enterprise_id ON enterprise (id);
CREATE INDEX activity_of ON activity (bearer, code, done_on);
CREATE INDEX document_of ON document (bearer, code);
CREATE INDEX headcount_of ON headcount (bearer, code, counted_on);
CREATE INDEX checklist_of ON checklist (bearer, code, checked_on);
CREATE INDEX report_of ON report (code);
ANALYZE;
