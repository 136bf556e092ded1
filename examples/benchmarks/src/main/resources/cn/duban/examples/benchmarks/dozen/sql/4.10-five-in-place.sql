-- The newest checklist decides; whether it was in time is told by the first with all five in place.
WITH checked AS (
    SELECT e.id,
           c.checked_on,
           'RESPONSIBILITY_IN_PLACE' = ANY(c.items)
               AND 'MANAGEMENT_IN_PLACE' = ANY(c.items)
               AND 'INVESTMENT_IN_PLACE' = ANY(c.items)
               AND 'TRAINING_IN_PLACE' = ANY(c.items)
               AND 'RESCUE_IN_PLACE' = ANY(c.items) AS good
    FROM enterprise e
    LEFT JOIN checklist c
      ON c.bearer = e.id AND c.code = 'FIVE_IN_PLACE' AND c.checked_on <= ?1
), standing AS (
    SELECT id,
           MAX(checked_on) AS newest_on,
           MIN(CASE WHEN good THEN checked_on END) AS first_good_on,
           MAX(CASE WHEN good THEN checked_on END) AS last_good_on
    FROM checked
    GROUP BY id
)
SELECT '4.10@' || id,
       CASE
       WHEN last_good_on = newest_on AND first_good_on <= DATE '2022-12-31' THEN 'FULFILLED'
       WHEN last_good_on = newest_on THEN 'FULFILLED_LATE'
       WHEN (newest_on IS NULL
             OR newest_on < DATE '2022-12-31' AND ?1 > DATE '2022-12-31')
            AND NOT EXISTS (
                SELECT 1
                FROM report r
                WHERE r.code = 'FIVE_IN_PLACE'
                  AND (r.bearer IS NULL OR r.bearer = standing.id)
                  AND (r.until IS NULL OR r.until >= ?1)
            ) THEN 'UNKNOWN'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM standing
