-- A document in force that was issued or revised in 2022. It has all that is asked since the later of
-- its start and its renewal; one of which such a day is not reported may have it.
WITH paper AS (
    SELECT e.id AS bearer,
           d.bearer IS NOT NULL AS there,
           d.issued_on,
           d.revised_on,
           d.effective_from,
           d.effective_until,
           CASE
           WHEN d.issued_on IS NULL THEN COALESCE(d.effective_from, d.revised_on)
           ELSE GREATEST(d.issued_on, COALESCE(d.effective_from, d.issued_on))
           END AS started_on,
           CASE
           WHEN d.issued_on BETWEEN DATE '2022-01-01' AND LEAST(DATE '2022-12-31', ?1)
           THEN d.issued_on
           END AS issued_in_year_on,
           CASE
           WHEN d.revised_on BETWEEN DATE '2022-01-01' AND LEAST(DATE '2022-12-31', ?1)
           THEN d.revised_on
           END AS revised_in_year_on
    FROM enterprise e
    LEFT JOIN document d ON d.bearer = e.id AND d.code = 'SAFETY_COMMITMENT'
), renewed_paper AS (
    SELECT paper.*,
           COALESCE(LEAST(issued_in_year_on, revised_in_year_on), issued_in_year_on,
                    revised_in_year_on) AS renewed_on
    FROM paper
), certain_paper AS (
    SELECT renewed_paper.*,
           CASE
           WHEN started_on <= ?1 AND renewed_on IS NOT NULL
                AND (effective_until IS NULL
                     OR GREATEST(started_on, renewed_on) <= effective_until)
           THEN GREATEST(started_on, renewed_on)
           END AS since
    FROM renewed_paper
), judged_paper AS (
    SELECT bearer,
           since,
           effective_until IS NULL OR effective_until >= LEAST(?1, DATE '2022-12-31') AS lasts,
           COALESCE(issued_on, effective_from) IS NULL OR started_on <= DATE '2022-12-31'
               AS may_be_in_time,
           CASE
           WHEN since IS NOT NULL OR NOT there THEN FALSE
           WHEN effective_until < LEAST(?1, DATE '2022-12-31') THEN FALSE
           WHEN started_on > effective_until OR started_on > ?1 THEN FALSE
           WHEN renewed_on IS NOT NULL THEN TRUE
           -- The last revision may hide one in 2022.
           WHEN revised_on BETWEEN DATE '2023-01-01' AND ?1 THEN TRUE
           WHEN issued_on IS NULL AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Document.issuedOn', 'Document')
                 AND (r.bearer IS NULL OR r.bearer = certain_paper.bearer)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) THEN TRUE
           WHEN (revised_on IS NULL OR revised_on > ?1) AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Document.revisedOn', 'Document')
                 AND (r.bearer IS NULL OR r.bearer = certain_paper.bearer)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) THEN TRUE
           ELSE FALSE
           END AS may_do
    FROM certain_paper
), standing AS (
    SELECT bearer,
           MIN(since) AS first_on,
           MIN(CASE WHEN lasts THEN since END) AS now_on,
           COUNT(CASE WHEN may_do THEN 1 END) AS may_do,
           COUNT(CASE WHEN may_do AND may_be_in_time THEN 1 END) AS may_be_in_time
    FROM judged_paper
    GROUP BY bearer
)
SELECT '4.1@' || bearer,
       CASE
       WHEN now_on IS NOT NULL AND first_on <= DATE '2022-12-31' THEN 'FULFILLED'
       WHEN now_on IS NOT NULL AND may_be_in_time > 0 THEN 'UNKNOWN'
       WHEN now_on IS NOT NULL THEN 'FULFILLED_LATE'
       WHEN may_do > 0 THEN 'UNKNOWN'
       WHEN NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code = 'SAFETY_COMMITMENT'
             AND (r.bearer IS NULL OR r.bearer = standing.bearer)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM standing
