-- On each day of a count, the newest count of posts with a list against the newest count of posts; the
-- last such day decides. Where the data are complete, no count of posts with a list means none.
WITH counted AS (
    SELECT e.id,
           h.counted_on,
           MAX(CASE WHEN h.code = 'POST_WITH_RESPONSIBILITY_LIST' THEN h.persons END) AS part,
           MAX(CASE WHEN h.code = 'POST' THEN h.persons END) AS whole
    FROM enterprise e
    LEFT JOIN headcount h
      ON h.bearer = e.id
     AND h.code IN ('POST_WITH_RESPONSIBILITY_LIST', 'POST')
     AND h.counted_on <= ?1
    GROUP BY e.id, h.counted_on
), known AS (
    SELECT id,
           counted_on,
           CASE WHEN part IS NOT NULL THEN counted_on END AS part_on,
           CASE WHEN whole IS NOT NULL THEN counted_on END AS whole_on,
           LAST_VALUE(part) IGNORE NULLS OVER (PARTITION BY id ORDER BY counted_on) AS part,
           LAST_VALUE(whole) IGNORE NULLS OVER (PARTITION BY id ORDER BY counted_on) AS whole
    FROM counted
), share AS (
    SELECT id,
           counted_on,
           part_on,
           whole_on,
           CASE
           WHEN part IS NOT NULL THEN part >= whole
           WHEN whole = 0 THEN EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code = 'POST_WITH_RESPONSIBILITY_LIST'
                 AND (r.bearer IS NULL OR r.bearer = known.id)
                 AND (r.until IS NULL OR r.until >= ?1))
           ELSE FALSE
           END AS good
    FROM known
), standing AS (
    SELECT id,
           MAX(counted_on) AS newest_on,
           MAX(part_on) AS part_on,
           MAX(whole_on) AS whole_on,
           MIN(CASE WHEN good THEN counted_on END) AS first_good_on,
           MAX(CASE WHEN good THEN counted_on END) AS last_good_on
    FROM share
    GROUP BY id
)
SELECT '5.2@' || id,
       CASE
       WHEN last_good_on = newest_on AND first_good_on <= DATE '2022-12-31' THEN 'FULFILLED'
       WHEN last_good_on = newest_on THEN 'FULFILLED_LATE'
       WHEN whole_on IS NULL THEN 'UNKNOWN'
       WHEN (part_on IS NULL
             OR part_on < DATE '2022-12-31' AND ?1 > DATE '2022-12-31')
            AND NOT EXISTS (
                SELECT 1
                FROM report r
                WHERE r.code = 'POST_WITH_RESPONSIBILITY_LIST'
                  AND (r.bearer IS NULL OR r.bearer = standing.id)
                  AND (r.until IS NULL OR r.until >= ?1)
            ) THEN 'UNKNOWN'
       WHEN whole_on < DATE '2022-12-31' AND ?1 > DATE '2022-12-31'
            AND NOT EXISTS (
                SELECT 1
                FROM report r
                WHERE r.code = 'POST'
                  AND (r.bearer IS NULL OR r.bearer = standing.id)
                  AND (r.until IS NULL OR r.until >= ?1)
            ) THEN 'UNKNOWN'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM standing
