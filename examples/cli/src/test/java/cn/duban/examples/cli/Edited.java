package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule set in a folder, edited as an analyst edits it. */
record Edited(Path folder) {
  static final String RULES = "article-01-example.drl";

  /** The smallest rule set. */
  static Edited empty(Path parent) {
    Path folder = parent.resolve("rules");
    assertEquals(0, Run.of("new", folder.toString(), "--empty").code());
    return new Edited(folder);
  }

  /** Article 10 on top of the shipped rule set. */
  static Edited article10(Path parent) {
    Path folder = parent.resolve("rules");
    assertEquals(0, Run.of("new", folder.toString(), "--only", "article-10").code());
    return new Edited(folder);
  }

  Edited replace(String file, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(before), before);
    Files.writeString(folder.resolve(file), text.replace(before, after));
    return this;
  }

  Run run(String command, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = command;
    args[1] = folder.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of(args);
  }
}
