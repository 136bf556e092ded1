package cn.duban.examples.benchmarks.start;

import cn.duban.duty.Duty;
import cn.duban.duty.Inquiry;
import cn.duban.fact.Facts;
import cn.duban.io.RuleSetReader;
import cn.duban.notice.Force;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.event.DefaultAgendaEventListener;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The same rules as the Drools manual runs them: DRL from the class path, compiled at the start.
 */
final class CompiledAtStart {
  private static final String FOLDER = "cn/duban/yangcheng2022/";

  private CompiledAtStart() {}

  static int judge(Facts facts, LocalDate asOf) {
    KieBase rules = compile();
    List<Problem> problems = new ArrayList<>();
    Notice notice = RuleSetReader.notice("notice.yaml", text("notice.yaml"), problems);
    Vocabulary vocabulary =
        RuleSetReader.vocabulary("vocabulary.yaml", text("vocabulary.yaml"), problems);
    Inquiry inquiry = new Inquiry(facts, asOf, notice, vocabulary);
    KieSession session = rules.newKieSession();
    session.setGlobal("duty", new Duty(inquiry));
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            inquiry.begin(obligation(event.getMatch().getRule()), List.of());
          }
        });
    facts.all().forEach(session::insert);
    session.fireAllRules();
    session.dispose();
    return inquiry.findings().size();
  }

  private static KieBase compile() {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    var batch = builder.batch();
    Yangcheng2022.rules().catalogue().stream()
        .map(Obligation::file)
        .distinct()
        .forEach(
            file ->
                batch.add(ResourceFactory.newClassPathResource(FOLDER + file), ResourceType.DRL));
    batch.build();
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    return ((KnowledgeBuilderImpl) builder)
        .newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  private static Obligation obligation(Rule rule) {
    Map<String, Object> metadata = rule.getMetaData();
    String id = rule.getName().substring(0, rule.getName().indexOf(' '));
    String quote = String.valueOf(metadata.get("quote"));
    Force force = Force.valueOf(String.valueOf(metadata.getOrDefault("force", "MUST")));
    Text title = Text.same(rule.getName());
    return new Obligation(id, title, quote, force, List.of(), List.of(), List.of(), "", 1);
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Yangcheng2022.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
