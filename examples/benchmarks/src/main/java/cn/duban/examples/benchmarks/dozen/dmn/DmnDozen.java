package cn.duban.examples.benchmarks.dozen.dmn;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.LookedUp;
import cn.duban.examples.benchmarks.dozen.PerBearer;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import cn.duban.notice.WorkCalendar;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The dozen duties in <a href="https://www.omg.org/dmn/">DMN</a>, run by the engine of Apache KIE:
 * a model of decision tables for each kind of bearer, loaded once.
 *
 * <p>A model sees one bearer at a time and can look nothing up: the host groups the facts by bearer
 * and code, counts working days and says for what its data are complete ({@link LookedUp}).
 */
public final class DmnDozen implements Contender {
  private final DMNRuntime runtime = load();
  private final WorkCalendar calendar = Yangcheng2022.rules().notice().calendar();

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    Map<String, Status> findings = new HashMap<>();
    new LookedUp(facts, reports, asOf, calendar, day -> day, null)
        .forEach(one -> judge(one, findings));
    return findings;
  }

  private void judge(PerBearer one, Map<String, Status> findings) {
    DMNModel model = runtime.getModel("urn:cn.duban:dozen:" + name(one.kind()), name(one.kind()));
    DMNContext context = runtime.newContext();
    one.given().forEach(context::set);
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages() + " of " + one);
    }
    for (String duty : one.kind().duties()) {
      String answer = (String) result.getDecisionResultByName("duty " + duty).getResult();
      one.found(duty, Objects.requireNonNull(answer, duty), findings);
    }
  }

  private static DMNRuntime load() {
    List<Resource> models = new ArrayList<>();
    models.add(model("common"));
    for (PerBearer.Kind kind : PerBearer.Kind.values()) {
      models.add(model(name(kind)));
    }
    return DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(models)
        .getOrElseThrow(IllegalStateException::new);
  }

  private static Resource model(String name) {
    return ResourceFactory.newClassPathResource(name + ".dmn", DmnDozen.class);
  }

  private static String name(PerBearer.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
