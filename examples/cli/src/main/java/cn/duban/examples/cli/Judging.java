package cn.duban.examples.cli;

import cn.duban.examples.quickstart.DayConverter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The options of every command that judges facts. */
final class Judging {
  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = DayConverter.class,
      descriptionKey = "asOf")
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Converters.Encoding.class,
      descriptionKey = "encoding")
  private Charset encoding = StandardCharsets.UTF_8;

  /** The assessment date. */
  LocalDate asOf() {
    return asOf;
  }

  /** The facts that lie here, in the encoding that was named. */
  FactsSource facts(Path path) {
    return new FactsSource(path, encoding);
  }
}
