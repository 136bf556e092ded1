-- Each danger that an enterprise found itself: rectified by its deadline, and reported by the end of
-- the year or that deadline; the worse of the two decides.
WITH danger AS (
    SELECT d.id,
           d.responsible,
           d.source,
           d.rectified_on,
           d.reported_on,
           d.deadline,
           CASE WHEN d.deadline IS NOT NULL THEN GREATEST(d.deadline, DATE '2022-12-31') END
               AS report_due_on,
           d.deadline IS NULL AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('HiddenDanger.deadline', 'HiddenDanger')
                 AND (r.bearer IS NULL OR r.bearer = d.id)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) AS deadline_unknown
    FROM hidden_danger d
    JOIN enterprise e ON e.id = d.responsible
    WHERE d.found_on <= LEAST(?1, DATE '2022-12-31')
      AND (d.source IS NULL OR d.source = 'SELF_CHECK')
), step AS (
    SELECT id,
           responsible,
           CASE
           WHEN source IS NULL OR deadline_unknown THEN 1
           WHEN rectified_on IS NULL AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('HiddenDanger.rectifiedOn', 'HiddenDanger')
                 AND (r.bearer IS NULL OR r.bearer = danger.id)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) THEN 1
           WHEN rectified_on <= ?1 AND rectified_on > deadline THEN 3
           WHEN rectified_on <= ?1 THEN 4
           WHEN deadline < ?1 THEN 0
           ELSE 2
           END AS rectified,
           CASE
           WHEN source IS NULL OR deadline_unknown THEN 1
           WHEN reported_on IS NULL AND NOT EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('HiddenDanger.reportedOn', 'HiddenDanger')
                 AND (r.bearer IS NULL OR r.bearer = danger.id)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) THEN 1
           WHEN reported_on <= ?1 AND reported_on > report_due_on THEN 3
           WHEN reported_on <= ?1 THEN 4
           WHEN report_due_on < ?1 THEN 0
           ELSE 2
           END AS reported
    FROM danger
)
SELECT '7.6@' || responsible || '#' || id,
       CASE LEAST(rectified, reported)
       WHEN 0 THEN 'VIOLATED'
       WHEN 1 THEN 'UNKNOWN'
       WHEN 2 THEN 'PENDING'
       WHEN 3 THEN 'FULFILLED_LATE'
       ELSE 'FULFILLED'
       END
FROM step
