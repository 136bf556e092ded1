package cn.duban;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar that holds a rule set, or what differs from one. */
final class Pack {
  private static final String MARK = "notice.yaml";

  /** Far more than any rule file has: a few bytes of a jar may unpack to any length. */
  private static final int LONGEST = 10_000_000;

  private static final Text TOO_LONG =
      new Text("超过 %d 字节".formatted(LONGEST), "is longer than %d bytes".formatted(LONGEST));

  private final Path path;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Pack(Path path) {
    this.path = path;
  }

  /**
   * The files of the folder in the jar that holds the rule set.
   *
   * @param trust what the host insists on; null: nothing
   * @throws RuleSetException with everything that is wrong
   */
  static SortedMap<String, byte[]> read(Path path, @Nullable Trust trust) {
    Pack pack = new Pack(path);
    // Not what a jar may show to newer Java only: everybody is judged by the same files.
    try (JarFile jar =
        new JarFile(path.toFile(), trust != null, ZipFile.OPEN_READ, JarFile.baseVersion())) {
      pack.entries(jar, trust == null ? null : new Seal(trust));
    } catch (IOException | SecurityException | IllegalArgumentException e) {
      pack.refuse("", new Text("无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage()));
    }
    if (!pack.problems.isEmpty()) {
      throw new RuleSetException(pack.problems);
    }
    return pack.folder();
  }

  private void entries(JarFile jar, @Nullable Seal seal) throws IOException {
    List<JarEntry> all = jar.stream().filter(entry -> !entry.isDirectory()).toList();
    Set<String> names = new HashSet<>();
    for (JarEntry entry : all) {
      if (!names.add(entry.getName())) {
        refuse(entry.getName(), new Text("文件名重复", "the name stands twice"));
      }
      if (entry.getSize() > LONGEST) {
        refuse(entry.getName(), TOO_LONG);
      }
    }
    if (problems.isEmpty() && seal != null) {
      seal.ofAll(jar, names).forEach(what -> refuse("", what));
    }
    if (problems.isEmpty()) {
      for (JarEntry entry : all) {
        if (seal != null || RuleFiles.belongs(entry.getName())) {
          entry(jar, entry, seal);
        }
      }
    }
  }

  private void entry(JarFile jar, JarEntry entry, @Nullable Seal seal) {
    String name = entry.getName();
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        refuse(name, TOO_LONG);
      } else if (seal != null) {
        seal.ofOne(entry).ifPresent(what -> refuse(name, what));
      }
      if (RuleFiles.belongs(name)) {
        files.put(name, bytes);
      }
    } catch (SecurityException e) {
      refuse(name, Seal.broken(e));
    } catch (IOException e) {
      refuse(name, new Text("无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * The folder that holds the rule set: that of {@code notice.yaml}, or, in a jar that holds only
   * what differs from another rule set, the one in which all rule files lie.
   */
  private SortedMap<String, byte[]> folder() {
    List<String> folders =
        files.keySet().stream()
            .filter(name -> name.equals(MARK) || name.endsWith("/" + MARK))
            .map(Pack::parent)
            .toList();
    if (folders.isEmpty()) {
      folders =
          files.keySet().stream()
              .map(Pack::parent)
              .map(f -> f.equals("scenarios/") || f.endsWith("/scenarios/") ? parent(f) : f)
              .distinct()
              .toList();
    }
    if (folders.size() != 1) {
      throw RuleFiles.refuse(
          path.toString(),
          "jar 中应恰有一个规则集（notice.yaml 所在的目录），实有 " + folders.size() + " 个",
          "the jar must hold one rule set, with its notice.yaml, but holds " + folders.size());
    }
    String folder = folders.get(0);
    SortedMap<String, byte[]> inside = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith(folder)) {
            inside.put(name.substring(folder.length()), bytes);
          }
        });
    return inside;
  }

  /** The folder of a file or folder, with its stroke; empty at the top. */
  private static String parent(String name) {
    return name.substring(0, 1 + name.lastIndexOf('/', name.length() - 2));
  }

  private void refuse(String entry, Text what) {
    problems.add(new Problem(entry.isEmpty() ? path.toString() : path + "!/" + entry, what));
  }
}
