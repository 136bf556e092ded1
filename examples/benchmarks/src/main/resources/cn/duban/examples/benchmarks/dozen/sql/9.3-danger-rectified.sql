-- Each danger rectified by its deadline; one that is known to have none is never late.
SELECT '9.3@' || d.responsible || '#' || d.id,
       CASE
       WHEN d.deadline IS NULL AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code IN ('HiddenDanger.deadline', 'HiddenDanger')
             AND (r.bearer IS NULL OR r.bearer = d.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN d.rectified_on IS NULL AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code IN ('HiddenDanger.rectifiedOn', 'HiddenDanger')
             AND (r.bearer IS NULL OR r.bearer = d.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN d.rectified_on <= ?1 AND d.rectified_on > d.deadline THEN 'FULFILLED_LATE'
       WHEN d.rectified_on <= ?1 THEN 'FULFILLED'
       WHEN d.deadline < ?1 THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM hidden_danger d
WHERE d.found_on <= LEAST(?1, DATE '2022-12-31')
