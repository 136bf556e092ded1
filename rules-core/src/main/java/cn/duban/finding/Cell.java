package cn.duban.finding;

import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One part of a duty that repeats or has several parts: a month, a season, one of several
 * documents.
 *
 * @param key such as {@code 2022-04} or a code
 * @param label what people call it
 * @param status how this part stands
 * @param lastDay its last day, inclusive; empty if it has none
 * @param observed what was found, short and without language, such as {@code 1}
 */
public record Cell(
    String key, Text label, Status status, Optional<LocalDate> lastDay, String observed) {}
