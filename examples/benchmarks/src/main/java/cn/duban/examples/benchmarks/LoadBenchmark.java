package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading all rules from a folder: checked and compiled by the library, and compiled by Drools
 * alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx2g"})
public class LoadBenchmark {
  private final Path folder = folder();
  private final List<Path> rules = rules(folder);

  /** Parses, checks, compiles, scans the bytecode. */
  @Benchmark
  public Object library() {
    return RuleSet.load(folder);
  }

  /** Parses and compiles. */
  @Benchmark
  public KieBase drools() {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    var batch = builder.batch();
    for (Path file : rules) {
      batch.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL);
    }
    batch.build();
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    return ((KnowledgeBuilderImpl) builder)
        .newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  /** The shipped rule files in a folder of their own, as an office has them that edits them. */
  private static Path folder() {
    try {
      URI notice = Objects.requireNonNull(Yangcheng2022.class.getResource("notice.yaml")).toURI();
      try (FileSystem jar = FileSystems.newFileSystem(notice, Map.of())) {
        Path folder = Files.createTempDirectory("rules");
        Path shipped = jar.provider().getPath(notice).resolveSibling("");
        try (Stream<Path> files = Files.list(shipped)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
          }
        }
        return folder;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> rules(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
