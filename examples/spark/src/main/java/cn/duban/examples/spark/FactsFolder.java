package cn.duban.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** A folder with one folder {@code county=NAME} for each county, on any file system of Hadoop. */
final class FactsFolder {
  static final String PREFIX = "county=";

  /** What no file system and no partition column has trouble with. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private final FileSystem files;
  private final Path root;

  FactsFolder(String root, Configuration configuration) throws IOException {
    Path path = new Path(root);
    files = path.getFileSystem(configuration);
    this.root = files.makeQualified(path);
  }

  boolean exists() throws IOException {
    return files.exists(root);
  }

  /** Whether another folder is this one or lies in it. */
  boolean holds(Path other) {
    return (other + "/").startsWith(root + "/");
  }

  Path root() {
    return root;
  }

  FileSystem files() {
    return files;
  }

  /**
   * Every county by name.
   *
   * @throws Refusal if there is none, or anything else in the folder
   */
  List<CountyFolder> counties() throws IOException {
    if (!exists()) {
      throw new Refusal(
          "没有目录 %s；加上 --counties 10 可先生成 10 个虚构的县".formatted(root),
          "there is no folder %s; --counties 10 makes ten invented counties there".formatted(root));
    }
    Map<String, List<FactFile>> byCounty = new TreeMap<>();
    for (FileStatus child : files.listStatus(root)) {
      String name = child.getPath().getName();
      if (!hidden(name)) {
        byCounty.put(county(child, name), new ArrayList<>());
      }
    }
    if (byCounty.isEmpty()) {
      throw new Refusal(
          "%s 里没有县：每个县应为一个目录 county=名称".formatted(root),
          "there is no county in %s: each must be a folder county=NAME".formatted(root));
    }
    RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
    while (all.hasNext()) {
      add(all.next(), byCounty);
    }
    return byCounty.entrySet().stream()
        .map(
            county ->
                new CountyFolder(
                    county.getKey(),
                    county.getValue().stream()
                        .sorted(Comparator.comparing(FactFile::name))
                        .toList()))
        .toList();
  }

  private static String county(FileStatus child, String name) {
    String county = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
    if (!child.isDirectory() || !NAME.matcher(county).matches()) {
      throw new Refusal(
          "%s 不是县的目录；应为 county=名称，名称只含文字、数字、_ 和 -".formatted(child.getPath()),
          "%s is no folder of a county; it must be called county=NAME, of letters, digits, _ and -"
              .formatted(child.getPath()));
    }
    return county;
  }

  private void add(LocatedFileStatus file, Map<String, List<FactFile>> byCounty) {
    String path = root.toUri().relativize(file.getPath().toUri()).getPath();
    List<String> parts = List.of(path.split("/"));
    if (parts.stream().anyMatch(FactsFolder::hidden)) {
      return;
    }
    List<FactFile> county = byCounty.get(parts.get(0).substring(PREFIX.length()));
    if (county != null) {
      county.add(
          new FactFile(
              String.join("/", parts.subList(1, parts.size())),
              file.getPath().toString(),
              file.getLen(),
              file.getModificationTime()));
    }
  }

  /** As everywhere in Hadoop. */
  private static boolean hidden(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }
}
