package cn.duban;

import cn.duban.internal.drl.JavaWriter;
import cn.duban.internal.engine.ReadyRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.slf4j.LoggerFactory;

/**
 * Makes Java of a rule set when a program is built, for rule sets that are shipped on the class
 * path: they then load without a parser or compiler. The classes know the SHA-256 of the files that
 * they were made of; for any other content they are passed over.
 */
public final class RulesAsJava {
  private RulesAsJava() {}

  /**
   * Writes the sources. A build runs it before it compiles them:
   *
   * <pre>
   * cn.duban.RulesAsJava src/main/resources cn/duban/yangcheng2022 target/generated-sources/rules
   * </pre>
   *
   * @param arguments the folder of the resources, the folder of the rule set in it, which is also
   *     the package of the classes, and where to write
   * @throws RuleSetException with everything that is wrong with the rule set
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("resources, folder of the rule set, where to write");
    }
    RuleSet rules = RuleSet.load(Path.of(arguments[0], arguments[1]));
    Path target = Path.of(arguments[2], arguments[1]);
    Files.createDirectories(target);
    try (DirectoryStream<Path> old = Files.newDirectoryStream(target, "*.java")) {
      for (Path source : old) {
        Files.delete(source); // its rule file may be gone
      }
    }
    for (Map.Entry<String, String> source :
        rules.asJava(arguments[1].replace('/', '.')).entrySet()) {
      Files.writeString(
          target.resolve(source.getKey() + ".java"), source.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** The classes that were made of just these files; empty if there are none. */
  static Optional<ReadyRules> of(
      ClassLoader loader, String folder, SortedMap<String, byte[]> files) {
    try {
      String name = folder.replace('/', '.') + "." + JavaWriter.NAME;
      Object made = Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
      if (made instanceof ReadyRules ready
          && ready.format() == ReadyRules.FORMAT
          && ready.sha256().equals(RuleFiles.sha256(files))) {
        return Optional.of(ready);
      }
      LoggerFactory.getLogger(RulesAsJava.class)
          .info(
              "{} was made of other files than those in {}, or by another version: the rules are compiled",
              name,
              folder);
      return Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional
          .empty(); // nobody has made any, or for another library: the files are compiled
    }
  }
}
