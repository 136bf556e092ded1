package cn.duban.io;

import cn.duban.finding.Assessment;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the findings of an assessment for other programs and for spreadsheets. The same assessment
 * always gives the same bytes. Findings are written as a stream.
 */
public final class FindingWriter {
  private FindingWriter() {}

  /**
   * Writes JSON in UTF-8, one finding a line, as {@link FindingSchema} describes it.
   *
   * @param out takes the bytes; it is flushed and left open
   * @throws IOException if {@code out} does
   */
  public static void writeJson(Assessment assessment, OutputStream out) throws IOException {
    FindingJson.write(assessment, out);
  }

  /**
   * Writes CSV for spreadsheets: UTF-8 with a byte order mark, so that Excel shows Chinese, lines
   * ended by CR LF, one row for each finding. Several values in a cell are separated by a semicolon
   * and a blank.
   *
   * <p>A spreadsheet would run a cell that starts with {@code =}, {@code +}, {@code -}, {@code @},
   * a tab or a line break as a formula, and names come from outside. Such a cell gets an apostrophe
   * in front, which makes it a text.
   *
   * @param out takes the bytes; it is flushed and left open
   * @throws IOException if {@code out} does
   */
  public static void writeCsv(Assessment assessment, OutputStream out) throws IOException {
    FindingCsv.write(assessment, out);
  }
}
