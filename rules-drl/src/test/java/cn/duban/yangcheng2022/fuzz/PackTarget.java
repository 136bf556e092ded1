package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.RuleSetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar with one article of the notice, some of whose bytes are damaged. */
final class PackTarget implements Target {
  private static final int DAMAGES = 6;

  private final Seeds settings = new Seeds(Seeds.RULES, ".yaml");
  private final String article = "article-01-study-and-publicity.drl";
  private final String rules = new Seeds(Seeds.RULES, ".drl").text(article);

  @Override
  public String name() {
    return "packs";
  }

  @Override
  public boolean feed(Random random, Path folder) throws IOException {
    byte[] jar = jar(random.nextBoolean() ? 0 : 6);
    for (int i = 1 + random.nextInt(DAMAGES); i > 0; i--) {
      // most of the structure of a zip stands at its end
      int range = random.nextBoolean() ? jar.length : Math.min(jar.length, 400);
      jar[jar.length - 1 - random.nextInt(range)] = (byte) random.nextInt(256);
    }
    Seeds.write(folder, "rules.jar", jar);
    Path path = folder.resolve("rules.jar");
    try {
      RuleSet.load(path);
      return true;
    } catch (RuleSetException refused) {
      Refusals.inFacts(refused.problems());
      return false;
    }
  }

  private byte[] jar(int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(level);
      for (Map.Entry<String, String> file : settings.files().entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
      put(zip, article, rules);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
