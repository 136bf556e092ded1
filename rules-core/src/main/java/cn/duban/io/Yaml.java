package cn.duban.io;

import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the text of a YAML file into nodes; objects of other types are never made from it. */
final class Yaml {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).build();
  private static final Pattern LINE = Pattern.compile("line (\\d+), column");

  private Yaml() {}

  /** The one document of a file; empty if it is no YAML, which has then been told. */
  static Optional<Place> read(String text, Source source) {
    try (JsonParser parser = FACTORY.createParser(new StringReader(text))) {
      if (parser.nextToken() == null) {
        complain(source, 1, "文件为空", "the file is empty");
        return Optional.empty();
      }
      NodeReader nodes = new NodeReader(parser, source);
      Node node = nodes.read("");
      if (parser.nextToken() != null) {
        complain(
            source,
            nodes.line(),
            "一个文件只能有一个文档（去掉 ---）",
            "a file may hold only one document (remove ---)");
      }
      return Optional.of(Place.root(source, node));
    } catch (JsonProcessingException e) {
      String what = message(e);
      complain(source, line(e), "YAML 语法错误：" + what, "the YAML is malformed: " + what);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can always be read
    }
  }

  private static void complain(Source source, int line, String zh, String en) {
    source.problems().add(source.where(line, ""), new Text(zh, en));
  }

  /** Without the excerpts of the file, which are set apart by blanks. */
  private static String message(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining("; "));
  }

  /** The message knows the line of the mistake; the location may be that of the token before. */
  private static int line(JsonProcessingException e) {
    Matcher found = LINE.matcher(e.getOriginalMessage());
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    while (found.find()) {
      line = Integer.parseInt(found.group(1));
    }
    return line;
  }
}
