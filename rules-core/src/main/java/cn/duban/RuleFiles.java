package cn.duban;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rule set by name, wherever the folder lies: a directory, a jar or the class path.
 */
final class RuleFiles {
  private static final String MARK = "notice.yaml";

  private RuleFiles() {}

  /** The files of a directory, or of the folder in a jar that holds {@code notice.yaml}. */
  static SortedMap<String, byte[]> of(Path path) {
    if (Files.isRegularFile(path)) {
      return Pack.read(path, null);
    }
    if (!Files.isDirectory(path)) {
      throw refuse(path.toString(), "没有这个目录或 jar 文件", "there is no such directory or jar");
    }
    try {
      return directory(path);
    } catch (IOException e) {
      throw refuse(path.toString(), "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
    }
  }

  /** The files of a jar that a host trusts. */
  static SortedMap<String, byte[]> of(Path jar, Trust trust) {
    if (!Files.isRegularFile(jar)) {
      throw refuse(
          jar.toString(), "没有这个 jar 文件；签名的规则集是 jar", "there is no such jar; only a jar is signed");
    }
    return Pack.read(jar, trust);
  }

  /** The files of a folder on the class path. */
  static SortedMap<String, byte[]> of(ClassLoader loader, String folder) {
    URL mark = loader.getResource(folder + "/" + MARK);
    if (mark == null) {
      throw refuse(
          "classpath:" + folder, "类路径上没有 " + MARK, "the class path has no " + MARK + " there");
    }
    try {
      URLConnection connection = mark.openConnection();
      if (connection instanceof JarURLConnection inJar) {
        return jar(inJar, folder);
      }
      return directory(Path.of(mark.toURI()).getParent());
    } catch (IOException | URISyntaxException e) {
      throw refuse(
          "classpath:" + folder, "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
    }
  }

  private static SortedMap<String, byte[]> directory(@Nullable Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (folder == null) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (belongs(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> jar(JarURLConnection connection, String folder)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    connection.setUseCaches(false);
    try (var jar = connection.getJarFile()) {
      for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory() && entry.getName().startsWith(folder + "/")) {
          String name = entry.getName().substring(folder.length() + 1);
          if (belongs(name)) {
            try (InputStream in = jar.getInputStream(entry)) {
              files.put(name, in.readAllBytes());
            }
          }
        }
      }
    }
    return files;
  }

  /** Whether a file is part of a rule set. */
  static boolean belongs(String name) {
    return name.endsWith(".drl") || name.endsWith(".yaml");
  }

  /**
   * The SHA-256 of names and contents, in hexadecimal; of the files, in the order of their names.
   */
  static String sha256(SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, bytes) -> {
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** The text of a file, which must be UTF-8; a problem and an empty text if it is not. */
  static String text(String name, byte[] bytes, List<Problem> problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(
          new Problem(name, new Text("不是 UTF-8 编码，请另存为 UTF-8", "is not UTF-8; save it as UTF-8")));
      return "";
    }
  }

  static RuleSetException refuse(String where, String zh, String en) {
    List<Problem> problems = new ArrayList<>();
    problems.add(new Problem(where, new Text(zh, en)));
    return new RuleSetException(problems);
  }
}
