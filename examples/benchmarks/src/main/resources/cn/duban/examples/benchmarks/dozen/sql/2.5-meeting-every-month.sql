-- A meeting of either kind in every month that has begun; the worst month decides.
SELECT '2.5@' || id,
       CASE MIN(CASE
                WHEN held THEN 3
                WHEN NOT complete THEN 1
                WHEN last_day < ?1 THEN 0
                ELSE 2
                END)
       WHEN 0 THEN 'VIOLATED' WHEN 1 THEN 'UNKNOWN' WHEN 2 THEN 'PENDING' ELSE 'FULFILLED'
       END
FROM (
    SELECT o.id,
           m.last_day,
           EXISTS (
               SELECT 1
               FROM activity a
               WHERE a.bearer = o.id
                 AND a.code IN ('SAFETY_MEETING', 'SPECIAL_SAFETY_MEETING')
                 AND a.done_on BETWEEN m.first_day AND m.last_day
                 AND a.done_on <= ?1
           ) AS held,
           (
               SELECT COUNT(DISTINCT r.code)
               FROM report r
               WHERE r.code IN ('SAFETY_MEETING', 'SPECIAL_SAFETY_MEETING')
                 AND (r.bearer IS NULL OR r.bearer = o.id)
                 AND (r.until IS NULL OR r.until >= LEAST(m.last_day, ?1))
           ) = 2 AS complete
    FROM organization o
    JOIN duty_month m ON m.first_day <= ?1
    WHERE o.kind IN ('TOWNSHIP', 'DEPARTMENT', 'ZONE', 'STATIONED_UNIT')
) AS month_of_body
GROUP BY id
