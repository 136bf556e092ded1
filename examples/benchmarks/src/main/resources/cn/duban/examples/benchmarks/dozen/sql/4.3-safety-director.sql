-- The newest count decides; whether it was in time is told by the first that was enough.
WITH counted AS (
    SELECT e.id,
           e.state_owned,
           MAX(h.counted_on) AS newest_on,
           MIN(CASE WHEN h.persons >= 1 THEN h.counted_on END) AS first_good_on,
           MAX(CASE WHEN h.persons >= 1 THEN h.counted_on END) AS last_good_on
    FROM enterprise e
    LEFT JOIN headcount h
      ON h.bearer = e.id AND h.code = 'SAFETY_DIRECTOR' AND h.counted_on <= ?1
    WHERE e.state_owned IS NOT FALSE
    GROUP BY e.id, e.state_owned
)
SELECT '4.3@' || id,
       CASE
       WHEN state_owned IS NULL THEN 'UNKNOWN'
       WHEN last_good_on = newest_on AND first_good_on <= DATE '2022-12-31' THEN 'FULFILLED'
       WHEN last_good_on = newest_on THEN 'FULFILLED_LATE'
       WHEN (newest_on IS NULL
             OR newest_on < DATE '2022-12-31' AND ?1 > DATE '2022-12-31')
            AND NOT EXISTS (
                SELECT 1
                FROM report r
                WHERE r.code = 'SAFETY_DIRECTOR'
                  AND (r.bearer IS NULL OR r.bearer = counted.id)
                  AND (r.until IS NULL OR r.until >= ?1)
            ) THEN 'UNKNOWN'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM counted
