package cn.duban.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a finding if nothing is done beyond what the facts already hold.
 *
 * @param finding as it stands on the assessment date
 * @param on the first day, after the assessment date, on which an assessment gives another status
 * @param becomes the finding on that day; empty if it will no longer stand
 */
public record Change(Finding finding, LocalDate on, Optional<Finding> becomes) {}
