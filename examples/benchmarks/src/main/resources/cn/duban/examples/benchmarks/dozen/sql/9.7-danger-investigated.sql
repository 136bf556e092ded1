-- Calls for an investigation where 9.3 is violated about a major danger.
SELECT '9.7@' || d.responsible || '#9.3#' || d.id, 'PENDING'
FROM hidden_danger d
WHERE d.found_on <= LEAST(?1, DATE '2022-12-31')
  AND d.level = 'MAJOR'
  AND d.deadline < ?1
  AND (d.rectified_on > ?1
       OR d.rectified_on IS NULL AND EXISTS (
           SELECT 1
           FROM report r
           WHERE r.code IN ('HiddenDanger.rectifiedOn', 'HiddenDanger')
             AND (r.bearer IS NULL OR r.bearer = d.id)
             AND (r.until IS NULL OR r.until >= ?1)))
