-- Each seriously dishonest enterprise on the blacklist of the county.
SELECT '11.4@' || o.id || '#' || e.id,
       CASE
       WHEN e.seriously_dishonest IS NULL THEN 'UNKNOWN'
       WHEN e.blacklisted_on IS NULL AND NOT EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code IN ('Enterprise.blacklistedOn', 'Enterprise')
             AND (r.bearer IS NULL OR r.bearer = e.id)
             AND (r.until IS NULL OR r.until >= ?1)
       ) THEN 'UNKNOWN'
       WHEN e.blacklisted_on <= ?1 AND e.blacklisted_on > DATE '2022-12-31' THEN 'FULFILLED_LATE'
       WHEN e.blacklisted_on <= ?1 THEN 'FULFILLED'
       WHEN ?1 > DATE '2022-12-31' THEN 'VIOLATED'
       ELSE 'PENDING'
       END
FROM organization o
CROSS JOIN enterprise e
WHERE o.kind = 'COUNTY'
  AND e.seriously_dishonest IS NOT FALSE
