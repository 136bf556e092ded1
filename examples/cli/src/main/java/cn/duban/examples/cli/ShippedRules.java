package cn.duban.examples.cli;

import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the shipped rule set, wherever they lie: in a jar or in a folder of classes. */
final class ShippedRules {
  /** What the shipped rule set is called on the command line. */
  static final String NAME = "yangcheng2022";

  private static final String MARK = "notice.yaml";

  private ShippedRules() {}

  /** The files by name: rules, scenarios, particulars and the text of the notice. */
  static SortedMap<String, byte[]> files() {
    URL mark = Yangcheng2022.class.getResource(MARK);
    if (mark == null) {
      throw Refusal.failed("程序里没有自带的规则集", "the program lacks the shipped rule set");
    }
    try {
      URI place = mark.toURI();
      if (!"jar".equals(place.getScheme())) {
        return folder(Path.of(place).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return folder(jar.provider().getPath(place).resolveSibling(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".class")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
