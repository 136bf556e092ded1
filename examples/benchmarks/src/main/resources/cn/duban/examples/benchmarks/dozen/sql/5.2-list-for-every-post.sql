-- The newest count of posts with a list against the newest count of posts; a share of no posts at all
-- cannot be told. Where the data are complete, no count of posts with a list means none. Only if the
-- share was reached after the year's end it is asked whether it was reached on an earlier day as well.
WITH newest AS (
    SELECT e.id,
           MAX(CASE WHEN h.code = 'POST_WITH_RESPONSIBILITY_LIST' THEN h.counted_on END) AS part_on,
           MAX(CASE WHEN h.code = 'POST' THEN h.counted_on END) AS whole_on
    FROM enterprise e
    LEFT JOIN headcount h
      ON h.bearer = e.id
     AND h.code IN ('POST_WITH_RESPONSIBILITY_LIST', 'POST')
     AND h.counted_on <= ?1
    GROUP BY e.id
), share AS (
    SELECT n.id,
           n.part_on,
           n.whole_on,
           p.persons AS part,
           w.persons AS whole,
           n.part_on IS NOT NULL OR EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code = 'POST_WITH_RESPONSIBILITY_LIST'
                 AND (r.bearer IS NULL OR r.bearer = n.id)
                 AND (r.until IS NULL OR r.until >= ?1)
           ) AS part_known
    FROM newest n
    LEFT JOIN headcount p
      ON p.bearer = n.id
     AND p.code = 'POST_WITH_RESPONSIBILITY_LIST'
     AND p.counted_on = n.part_on
    LEFT JOIN headcount w
      ON w.bearer = n.id AND w.code = 'POST' AND w.counted_on = n.whole_on
), counted_in_time AS (
    SELECT bearer,
           counted_on,
           MAX(CASE WHEN code = 'POST_WITH_RESPONSIBILITY_LIST' THEN persons END) AS part,
           MAX(CASE WHEN code = 'POST' THEN persons END) AS whole
    FROM headcount
    WHERE code IN ('POST_WITH_RESPONSIBILITY_LIST', 'POST')
      AND counted_on <= DATE '2022-12-31'
      AND ?1 > DATE '2022-12-31'
    GROUP BY bearer, counted_on
), share_in_time AS (
    SELECT bearer,
           LAST_VALUE(part) IGNORE NULLS OVER (PARTITION BY bearer ORDER BY counted_on) AS part,
           LAST_VALUE(whole) IGNORE NULLS OVER (PARTITION BY bearer ORDER BY counted_on) AS whole
    FROM counted_in_time
)
SELECT '5.2@' || id,
       CASE
       WHEN whole IS NULL OR whole = 0 OR NOT part_known THEN 'UNKNOWN'
       WHEN part >= whole THEN
           CASE
           WHEN GREATEST(part_on, whole_on) <= DATE '2022-12-31' THEN 'FULFILLED'
           WHEN id IN (SELECT bearer FROM share_in_time WHERE part >= whole AND whole > 0)
           THEN 'FULFILLED'
           ELSE 'FULFILLED_LATE'
           END
       WHEN ?1 <= DATE '2022-12-31' THEN 'PENDING'
       WHEN part_on < DATE '2022-12-31' AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code = 'POST_WITH_RESPONSIBILITY_LIST'
             AND (r.bearer IS NULL OR r.bearer = share.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN whole_on < DATE '2022-12-31' AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code = 'POST'
             AND (r.bearer IS NULL OR r.bearer = share.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       ELSE 'VIOLATED'
       END
FROM share
