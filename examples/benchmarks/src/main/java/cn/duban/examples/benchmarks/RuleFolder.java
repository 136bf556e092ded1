package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.RulesAsJava;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The shipped rules in a folder of their own, as an office has them that edits them. */
public final class RuleFolder {
  private static final Pattern RULE =
      Pattern.compile("^rule \"(\\S+) .*?^end\\R", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String NAME = "rules";

  private RuleFolder() {}

  /** All of them. */
  public static Path all() {
    try {
      URI notice = Objects.requireNonNull(Yangcheng2022.class.getResource("notice.yaml")).toURI();
      if (!notice.getScheme().equals("jar")) {
        return copy(Path.of(notice).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(notice, Map.of())) {
        return copy(jar.provider().getPath(notice).resolveSibling(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Only the rules of some duties. */
  public static Path with(Set<String> duties) {
    Path folder = all();
    try {
      for (Path file : rules(folder)) {
        String text = Files.readString(file);
        List<String> others = new ArrayList<>();
        boolean some = false;
        for (MatchResult rule : RULE.matcher(text).results().toList()) {
          if (duties.contains(rule.group(1))) {
            some = true;
          } else {
            others.add(rule.group());
          }
        }
        if (some) {
          for (String other : others) {
            text = text.replace(other, "");
          }
          Files.writeString(file, text);
        } else {
          Files.delete(file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a folder as a program has them that ships them: the build makes Java of them.
   *
   * @param folder one of those above
   */
  public static RuleSet shipped(Path folder) {
    Path root = folder.resolveSibling("");
    try {
      RulesAsJava.main(new String[] {root.toString(), NAME, root.toString()});
      List<String> arguments = new ArrayList<>(List.of("-nowarn", "-encoding", "UTF-8"));
      try (Stream<Path> files = Files.list(folder)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      }
      if (ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new))
          != 0) {
        throw new IllegalStateException("javac refuses the Java of " + folder);
      }
      return RuleSet.load(
          new URLClassLoader(new URL[] {root.toUri().toURL()}, RuleFolder.class.getClassLoader()),
          NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule files of a folder by name. */
  public static List<Path> rules(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(Path shipped) throws IOException {
    Path folder = Files.createDirectory(Files.createTempDirectory("duban").resolve(NAME));
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }
}
