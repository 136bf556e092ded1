-- What the notice says of the calendar; it is the same for every county.
CREATE TABLE duty_month AS
SELECT * FROM (VALUES
    (DATE '2022-04-01', DATE '2022-04-30'),
    (DATE '2022-05-01', DATE '2022-05-31'),
    (DATE '2022-06-01', DATE '2022-06-30'),
    (DATE '2022-07-01', DATE '2022-07-31'),
    (DATE '2022-08-01', DATE '2022-08-31'),
    (DATE '2022-09-01', DATE '2022-09-30'),
    (DATE '2022-10-01', DATE '2022-10-31'),
    (DATE '2022-11-01', DATE '2022-11-30'),
    (DATE '2022-12-01', DATE '2022-12-31')
) AS months (first_day, last_day);
-- A day that is not here has no seventh working day that is known.
CREATE TABLE working_days (
    start_on DATE NOT NULL PRIMARY KEY,
    seventh_on DATE NOT NULL
);
