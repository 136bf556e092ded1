-- Two checks in every month that has begun; the worst month decides. Checks on one day in one place
-- count once; those that do not say where may all have been in one place, or each in its own.
WITH day_of_group AS (
    SELECT e.id,
           e.group_company,
           m.last_day,
           CASE WHEN a.done_on IS NULL THEN 0 ELSE GREATEST(COUNT(DISTINCT a.object), 1) END
               AS certain,
           COUNT(DISTINCT a.object) + COUNT(a.id) - COUNT(a.object) AS possible
    FROM enterprise e
    JOIN duty_month m ON m.first_day <= ?1
    LEFT JOIN activity a
      ON a.bearer = e.id
     AND a.code = 'SUBSIDIARY_SAFETY_CHECK'
     AND a.done_on BETWEEN m.first_day AND m.last_day
     AND a.done_on <= ?1
    WHERE e.group_company IS NOT FALSE
    GROUP BY e.id, e.group_company, m.last_day, a.done_on
), month_of_group AS (
    SELECT id,
           group_company,
           last_day,
           SUM(certain) AS certain,
           SUM(possible) AS possible
    FROM day_of_group
    GROUP BY id, group_company, last_day
)
SELECT '4.2@' || id,
       CASE MIN(CASE
                WHEN group_company IS NULL THEN 1
                WHEN certain >= 2 THEN 3
                WHEN possible >= 2 THEN 1
                WHEN NOT EXISTS (
                    SELECT 1
                    FROM report r
                    WHERE r.code = 'SUBSIDIARY_SAFETY_CHECK'
                      AND (r.bearer IS NULL OR r.bearer = month_of_group.id)
                      AND (r.until IS NULL OR r.until >= LEAST(month_of_group.last_day, ?1))
                ) THEN 1
                WHEN last_day < ?1 THEN 0
                ELSE 2
                END)
       WHEN 0 THEN 'VIOLATED' WHEN 1 THEN 'UNKNOWN' WHEN 2 THEN 'PENDING' ELSE 'FULFILLED'
       END
FROM month_of_group
GROUP BY id
