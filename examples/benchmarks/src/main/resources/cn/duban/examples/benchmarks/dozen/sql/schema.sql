-- The kinds of facts that the dozen duties look at, as a host keeps them: one table for each kind.
-- Null means: not reported. Those of the county before are dropped.
DROP TABLE IF EXISTS organization;
CREATE TABLE organization (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    safety_regulator BOOLEAN
);
DROP TABLE IF EXISTS enterprise;
CREATE TABLE enterprise (
    id VARCHAR NOT NULL,
    state_owned BOOLEAN,
    group_company BOOLEAN,
    seriously_dishonest BOOLEAN,
    blacklisted_on DATE
);
DROP TABLE IF EXISTS activity;
CREATE TABLE activity (
    id VARCHAR NOT NULL,
    bearer VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    done_on DATE NOT NULL,
    object VARCHAR,
    departments INTEGER,
    sectors INTEGER,
    team_kinds INTEGER
);
DROP TABLE IF EXISTS document;
CREATE TABLE document (
    bearer VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    issued_on DATE,
    revised_on DATE,
    effective_from DATE,
    effective_until DATE
);
DROP TABLE IF EXISTS headcount;
CREATE TABLE headcount (
    bearer VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    counted_on DATE NOT NULL,
    persons INTEGER NOT NULL
);
DROP TABLE IF EXISTS checklist;
CREATE TABLE checklist (
    bearer VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    checked_on DATE NOT NULL,
    items VARCHAR ARRAY NOT NULL
);
DROP TABLE IF EXISTS hidden_danger;
CREATE TABLE hidden_danger (
    id VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    source VARCHAR,
    found_on DATE NOT NULL,
    deadline DATE,
    rectified_on DATE,
    reported_on DATE
);
DROP TABLE IF EXISTS violation;
CREATE TABLE violation (
    id VARCHAR NOT NULL,
    handled_by VARCHAR NOT NULL,
    filed_on DATE NOT NULL,
    decided_on DATE,
    published_on DATE
);
-- What the host declares complete: of all bearers if bearer is null, without an end if until is null.
DROP TABLE IF EXISTS report;
CREATE TABLE report (
    code VARCHAR NOT NULL,
    bearer VARCHAR,
    until DATE
);
