package cn.duban.examples.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A fresh JVM, from its start to its end: facts read, judged by all rules, findings counted. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class StartBenchmark {
  /** What the program does; {@code parse} only reads the facts. */
  @Param({"parse", "library", "drools"})
  public String does = "";

  private List<String> command = List.of();

  /** Writes the facts: a department, a township and a hundred enterprises with a meeting each. */
  @Setup
  public void writeFacts() throws IOException {
    Path facts = Files.createTempFile("facts", ".json");
    facts.toFile().deleteOnExit();
    String enterprises =
        IntStream.range(0, 100)
            .mapToObj("{\"id\": \"e%1$d\", \"name\": \"虚构企业%1$d\"}"::formatted)
            .collect(Collectors.joining(", "));
    String meetings =
        IntStream.range(0, 100)
            .mapToObj(
                "{\"bearer\": \"e%d\", \"code\": \"SAFETY_MEETING\", \"date\": \"2022-05-20\"}"
                    ::formatted)
            .collect(Collectors.joining(", "));
    Files.writeString(
        facts,
        """
        {"organizations": [{"id": "d1", "kind": "DEPARTMENT"}, {"id": "t1", "kind": "TOWNSHIP"}],
         "enterprises": [%s], "activities": [%s], "reports": ["SAFETY_MEETING"]}
        """
            .formatted(enterprises, meetings),
        StandardCharsets.UTF_8);
    command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Start.class.getName(), does, facts.toString()));
  }

  /** Starts it and waits for its end. */
  @Benchmark
  public String process() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    return output;
  }
}
