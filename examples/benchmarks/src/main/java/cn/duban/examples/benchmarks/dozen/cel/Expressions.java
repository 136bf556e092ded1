package cn.duban.examples.benchmarks.dozen.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The expressions in the files named by the duties, and the names that they may use. */
final class Expressions {
  private static final List<String> NAMES =
      List.of(
          "asOf",
          "answers",
          "kind",
          "months",
          "meetings",
          "drills",
          "drillsComplete",
          "departmentsComplete",
          "sectorsComplete",
          "teamKindsComplete",
          "groupCompany",
          "stateOwned",
          "commitments",
          "commitmentsComplete",
          "issuedOnComplete",
          "revisedOnComplete",
          "checks",
          "directors",
          "directorsComplete",
          "listed",
          "listedComplete",
          "posts",
          "postsComplete",
          "checklists",
          "checklistsComplete",
          "seriouslyDishonest",
          "blacklistedOn",
          "blacklistedOnComplete",
          "ofEnterprise",
          "level",
          "source",
          "deadline",
          "deadlineComplete",
          "rectifiedOn",
          "rectifiedOnComplete",
          "reportedOn",
          "reportedOnComplete",
          "safetyRegulator",
          "decidedOn",
          "decidedOnComplete",
          "sevenWorkingDaysLater",
          "publishedOn",
          "publishedOnComplete");

  private final Cel cel;

  /**
   * What may be null has no type in CEL but {@code dyn}. The newer runtime, with a planner,
   * converts lists and maps anew at each use and takes four times as long here.
   */
  Expressions() {
    CelBuilder builder =
        CelFactory.legacyCelBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addCompilerLibraries(CelExtensions.bindings(), CelExtensions.lists())
            .addRuntimeLibraries(CelExtensions.lists())
            .setResultType(SimpleType.STRING);
    NAMES.forEach(name -> builder.addVar(name, SimpleType.DYN));
    cel = builder.build();
  }

  CelRuntime.Program compile(String duty) {
    try {
      return cel.createProgram(cel.compile(text(duty), duty + ".cel").getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(duty, e);
    }
  }

  private static String text(String duty) {
    try (InputStream in = Expressions.class.getResourceAsStream(duty + ".cel")) {
      return new String(Objects.requireNonNull(in, duty).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
