-- Each decision of a regulating department published within seven working days. A time limit that
-- ended before the day of issue makes nobody late: what is open then is due at the end of the year.
WITH decision AS (
    SELECT v.id,
           v.handled_by,
           v.decided_on,
           v.published_on,
           o.safety_regulator,
           CASE WHEN w.seventh_on < DATE '2022-04-13' THEN DATE '2022-12-31' ELSE w.seventh_on END
               AS due_on
    FROM violation v
    JOIN organization o ON o.id = v.handled_by
    LEFT JOIN working_days w ON w.start_on = v.decided_on
    WHERE o.kind = 'DEPARTMENT'
      AND o.safety_regulator IS NOT FALSE
      AND v.filed_on <= LEAST(?1, DATE '2022-12-31')
      AND (v.decided_on <= ?1
           OR v.decided_on IS NULL AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Violation.decidedOn', 'Violation')
                 AND (r.bearer IS NULL OR r.bearer = v.id)
                 AND (r.until IS NULL OR r.until >= ?1)))
)
SELECT '12.2@' || handled_by || '#' || id,
       CASE
       WHEN safety_regulator IS NULL OR due_on IS NULL THEN 'UNKNOWN'
       WHEN published_on IS NULL AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code IN ('Violation.publishedOn', 'Violation')
             AND (r.bearer IS NULL OR r.bearer = decision.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN published_on <= ?1 AND published_on > due_on THEN 'FULFILLED_LATE'
       WHEN published_on <= ?1 THEN 'FULFILLED'
       WHEN due_on < ?1 THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM decision
