package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
  private final Path folder = RuleFolder.all();
  private final List<Path> rules = RuleFolder.rules(folder);

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
}
