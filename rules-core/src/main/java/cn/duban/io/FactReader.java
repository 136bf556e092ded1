package cn.duban.io;

import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reads facts from JSON or CSV.
 *
 * <p><b>JSON</b>: one object. Its keys are the sections {@code organizations}, {@code persons},
 * {@code enterprises}, … ({@link cn.duban.fact.FactType#section()}), each a list of objects with
 * the names of the record components as keys; {@code reports} lists codes, or objects with {@code
 * code}, {@code bearer} and {@code until}. {@link FactSchema} tells it in full. The file is UTF-8.
 *
 * <p><b>CSV</b>: a folder with one file for each type of fact, named by its section ({@code
 * activities.csv}) or its Chinese name ({@code 活动.csv}); {@code reports.csv} works alike. The first
 * row names the columns in any order, in English or in Chinese; comma, semicolon or tab separate
 * them. An empty cell, also one missing at the end of a row, means <em>not reported</em>. Several
 * values in a cell are separated by {@code ;}, {@code ；}, {@code 、} or {@code |}; {@code -} or
 * {@code 无} means none of them. Choices may be given by their Chinese labels, yes and no as 是 and
 * 否, true and false or yes and no. Days may be written 2022-04-20, 2022/4/20 or 20220420; times
 * 2022-05-03 14:20, 2022/5/3 14:20:05 or 20220503142000, in China, or with an offset. Files that
 * are not named {@code .csv}, hidden files and locks ({@code ~$…}) are not looked at.
 *
 * <p>Evidence without an id gets one from its place: {@code activities/16} or {@code
 * activities.csv:17}. Whoever adds several files of the same name to one builder should give ids.
 *
 * <p>Everything that is wrong is told at once by {@link Facts.Builder#build()}, each with file,
 * line and field; of more than 1000 problems in a file the rest is told as a number. Nothing
 * depends on the language, encoding or time zone of the machine. Files are read as a stream.
 */
public final class FactReader {
  private static final Text SINGLE_CSV =
      new Text(
          "这是单个 CSV 文件；请给出它所在的目录", "is a single CSV file; hand over the folder in which it lies");

  private FactReader() {}

  /**
   * Reads a JSON file or a folder of CSV files, in UTF-8.
   *
   * @throws FactsException with everything that is wrong
   */
  public static Facts read(Path fileOrFolder) {
    if (Files.isDirectory(fileOrFolder)) {
      return readCsv(fileOrFolder);
    }
    if (CsvFolder.isCsv(fileOrFolder)) {
      throw new FactsException(List.of(new Problem(CsvFolder.name(fileOrFolder), SINGLE_CSV)));
    }
    return readJson(fileOrFolder);
  }

  /**
   * Reads a JSON file.
   *
   * @throws FactsException with everything that is wrong
   */
  public static Facts readJson(Path file) {
    Facts.Builder builder = Facts.builder();
    addJson(file, builder, FactReader::silent);
    return builder.build();
  }

  /**
   * Reads a JSON document.
   *
   * @param in the bytes, left open
   * @param name what to call it in messages
   * @throws FactsException with everything that is wrong
   */
  public static Facts readJson(InputStream in, String name) {
    Facts.Builder builder = Facts.builder();
    addJson(in, name, builder, FactReader::silent);
    return builder.build();
  }

  /**
   * Reads a folder of CSV files in UTF-8.
   *
   * @throws FactsException with everything that is wrong
   */
  public static Facts readCsv(Path folder) {
    return readCsv(folder, StandardCharsets.UTF_8);
  }

  /**
   * Reads a folder of CSV files.
   *
   * @param charset their encoding, such as {@code Charset.forName("GB18030")}
   * @throws FactsException with everything that is wrong
   */
  public static Facts readCsv(Path folder, Charset charset) {
    Facts.Builder builder = Facts.builder();
    addCsv(folder, charset, builder, FactReader::silent);
    return builder.build();
  }

  /**
   * Adds the facts of a JSON file to others.
   *
   * @param to takes the facts and the problems
   * @param progress is told the number of records read so far, every 1000 records and at the end
   */
  public static void addJson(Path file, Facts.Builder to, LongConsumer progress) {
    String name = Files.exists(file) ? CsvFolder.name(file) : file.toString();
    addJson(name, () -> Files.newInputStream(file), to, progress);
  }

  /**
   * Adds the facts of a JSON document to others.
   *
   * @param in the bytes, left open
   * @param name what to call it in messages
   * @param to takes the facts and the problems
   * @param progress is told the number of records read so far, every 1000 records and at the end
   */
  public static void addJson(InputStream in, String name, Facts.Builder to, LongConsumer progress) {
    addJson(name, () -> new LeftOpen(in), to, progress);
  }

  /**
   * Adds the facts of a folder of CSV files to others.
   *
   * @param charset their encoding
   * @param to takes the facts and the problems
   * @param progress is told the number of records read so far, every 1000 records and at the end
   */
  public static void addCsv(Path folder, Charset charset, Facts.Builder to, LongConsumer progress) {
    if (!Files.isDirectory(folder)) {
      to.unread(null)
          .problem(new Problem(folder.toString(), new Text("没有这个目录", "there is no such folder")));
      return;
    }
    Intake intake = new Intake(to, progress);
    new CsvFolder(folder, charset, intake).read();
    intake.close();
  }

  private static void silent(long records) {}

  private static void addJson(
      String name, InputFile.Opening opening, Facts.Builder to, LongConsumer progress) {
    Intake intake = new Intake(to, progress);
    FactSections sections = new FactSections(new FactBinder(new IsoForms()), intake);
    new InputFile(name, StandardCharsets.UTF_8, to)
        .read(
            opening,
            (in, problems) -> JsonFacts.read(in, new Source.Tree(name, "/", problems), sections));
    intake.close();
  }

  /** Whoever opened a stream closes it. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
