package cn.duban.internal.drl;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Parses one rule file. Where the parser itself breaks down, the refusal still says where. */
final class FileParser {
  private static final Pattern STRAY =
      Pattern.compile("(?:mismatched input|no viable alternative at input) '([^']*)'");
  private static final Pattern LINE = Pattern.compile("\\bLine (\\d+):");

  private final String file;
  private final String text;
  private final List<Problem> problems;

  FileParser(String file, String text, List<Problem> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** What stands in the file; null if the parser made nothing of it. */
  @Nullable PackageDescr parse() {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr descr = null;
    try {
      descr = parse(parser, text);
    } catch (DroolsParserException | StackOverflowError e) {
      problems.add(broken());
    }
    for (DroolsError error : parser.getErrors()) {
      problems.add(isBreakdown(error) ? broken(error) : syntax(error));
    }
    return descr;
  }

  private PackageDescr parse(DrlParser parser, String some) throws DroolsParserException {
    Resource resource =
        ResourceFactory.newByteArrayResource(some.getBytes(StandardCharsets.UTF_8))
            .setSourcePath(file);
    return parser.parse(resource, some);
  }

  private Problem syntax(DroolsError error) {
    String message = String.valueOf(error.getMessage()).replaceFirst("^\\[ERR \\d+\\] ", "");
    Matcher stray = STRAY.matcher(message);
    String zh = stray.find() ? stray(stray.group(1)) : message;
    return new Problem(file + ":" + line(error), new Text("语法有误：" + zh, "syntax: " + message));
  }

  private static String stray(String word) {
    return word.equals("<eof>")
        ? "文件到这里还没有写完；也许最后一条规则没有写 end"
        : "这里不应出现“" + word + "”；也许前面的规则没有写 end，或者漏了引号、括号、逗号";
  }

  private static int line(DroolsError error) {
    return error instanceof ParserError parserError
        ? parserError.getRow()
        : error.getLines().length == 0 ? 0 : error.getLines()[0];
  }

  /** An exception inside the parser, of which it tells Java's words and no line. */
  private static boolean isBreakdown(DroolsError error) {
    return line(error) < 1;
  }

  private Problem broken(DroolsError error) {
    Matcher line = LINE.matcher(String.valueOf(error.getMessage()));
    return line.find() ? broken(Integer.parseInt(line.group(1))) : broken();
  }

  private Problem broken() {
    return broken(firstBrokenLine());
  }

  private Problem broken(int line) {
    return new Problem(
        file + ":" + line,
        new Text(
            "语法有误：这一行或前面几行无法读懂，请检查引号、括号和多余的符号",
            "syntax: this line, or one shortly before, cannot be read; look for quotes, brackets"
                + " and stray marks"));
  }

  /** The parser reads from the top: it breaks down as soon as it sees the line that is to blame. */
  private int firstBrokenLine() {
    List<String> lines = text.lines().toList();
    int sound = 0;
    int broken = Math.max(1, lines.size());
    while (broken - sound > 1) {
      int middle = (sound + broken) / 2;
      if (breaksDown(String.join("\n", lines.subList(0, middle)))) {
        broken = middle;
      } else {
        sound = middle;
      }
    }
    return broken;
  }

  private boolean breaksDown(String some) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      parse(parser, some);
    } catch (DroolsParserException | StackOverflowError e) {
      return true;
    }
    return parser.getErrors().stream().anyMatch(FileParser::isBreakdown);
  }
}
