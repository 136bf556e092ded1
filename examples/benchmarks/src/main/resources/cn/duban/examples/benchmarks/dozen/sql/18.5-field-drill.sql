-- A drill in 2022 with two departments, two sectors and two kinds of team at least. A number that is
-- not reported may be enough, unless the host says that these numbers are complete.
WITH drill AS (
    SELECT o.id AS bearer,
           a.id,
           COALESCE(a.departments >= 2, CASE WHEN EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Activity.departments', 'Activity')
                 AND (r.bearer IS NULL OR r.bearer = o.id)
                 AND (r.until IS NULL OR r.until >= ?1)) THEN FALSE END)
           AND COALESCE(a.sectors >= 2, CASE WHEN EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Activity.sectors', 'Activity')
                 AND (r.bearer IS NULL OR r.bearer = o.id)
                 AND (r.until IS NULL OR r.until >= ?1)) THEN FALSE END)
           AND COALESCE(a.team_kinds >= 2, CASE WHEN EXISTS (
               SELECT 1
               FROM report r
               WHERE r.code IN ('Activity.teamKinds', 'Activity')
                 AND (r.bearer IS NULL OR r.bearer = o.id)
                 AND (r.until IS NULL OR r.until >= ?1)) THEN FALSE END) AS broad
    FROM organization o
    LEFT JOIN activity a
      ON a.bearer = o.id
     AND a.code = 'FIELD_DRILL'
     AND a.done_on BETWEEN DATE '2022-01-01' AND LEAST(DATE '2022-12-31', ?1)
    WHERE o.kind = 'COUNTY'
), standing AS (
    SELECT bearer,
           COUNT(CASE WHEN id IS NOT NULL AND broad THEN 1 END) AS certain,
           COUNT(CASE WHEN id IS NOT NULL AND broad IS NULL THEN 1 END) AS possible
    FROM drill
    GROUP BY bearer
)
SELECT '18.5@' || bearer,
       CASE
       WHEN certain > 0 THEN 'FULFILLED'
       WHEN possible > 0 THEN 'UNKNOWN'
       WHEN NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code = 'FIELD_DRILL'
             AND (r.bearer IS NULL OR r.bearer = standing.bearer)
             AND (r.until IS NULL OR r.until >= LEAST(?1, DATE '2022-12-31'))
       ) THEN 'UNKNOWN'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM standing
