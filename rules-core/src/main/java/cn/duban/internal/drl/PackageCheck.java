package cn.duban.internal.drl;

import cn.duban.duty.Duty;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What may stand in a rule file beside its rules: imports of the library and the global duty. */
final class PackageCheck {
  private static final Pattern IMPORT =
      Pattern.compile("cn\\.duban\\.(fact|duty|finding)\\.(\\*|[A-Z]\\w*)");

  private static final Pattern PACKAGE =
      Pattern.compile(
          "(?!javax?\\.|org\\.(drools|kie|mvel2)\\.)"
              + "(?!cn\\.duban\\.(duty|fact|finding|internal|io|mutation|notice|scenario|text)\\b)"
              + "[a-z]\\w*(\\.[a-z]\\w*)+");

  private final String file;
  private final List<Problem> problems;

  PackageCheck(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(PackageDescr descr) {
    if (!PACKAGE.matcher(descr.getName()).matches()) {
      refuse(descr, "package", descr.getName());
    }
    if (descr.getUnit() != null) {
      refuse(descr, "unit", descr.getUnit().getTarget());
    }
    refuse(descr.getFunctions(), "function", f -> f.getName());
    refuse(descr.getFunctionImports(), "import function", f -> f.getTarget());
    refuse(descr.getAccumulateImports(), "import accumulate", f -> f.getTarget());
    refuse(descr.getTypeDeclarations(), "declare", t -> t.getTypeName());
    refuse(descr.getEnumDeclarations(), "declare enum", t -> t.getTypeName());
    refuse(descr.getEntryPointDeclarations(), "declare entry-point", e -> e.getEntryPointId());
    refuse(descr.getWindowDeclarations(), "declare window", w -> w.getName());
    refuse(descr.getAttributes(), "attribute", a -> a.getName());
    descr.getImports().forEach(this::imported);
    boolean duty = false;
    for (GlobalDescr global : descr.getGlobals()) {
      boolean known =
          global.getIdentifier().equals("duty") && global.getType().equals(Duty.class.getName());
      duty |= known;
      if (!known) {
        refuse(global, "global", global.getIdentifier());
      }
    }
    if (!duty) {
      String first = descr.getRules().stream().findFirst().map(PackageCheck::place).orElse("1");
      problems.add(
          new Problem(
              file + ":" + first,
              new Text(
                  "缺少 global cn.duban.duty.Duty duty;",
                  "global cn.duban.duty.Duty duty; is missing")));
    }
    descr.getRules().forEach(this::rule);
  }

  private void imported(ImportDescr descr) {
    if (!IMPORT.matcher(descr.getTarget()).matches()) {
      refuse(descr, "import", descr.getTarget());
    }
  }

  private void rule(RuleDescr rule) {
    String where = file + ":" + place(rule);
    for (String attribute : rule.getAttributes().keySet()) {
      problems.add(new Problem(where, notAllowed("attribute", attribute)));
    }
    if (rule.isQuery() || rule.hasParent() || !rule.getNamedConsequences().isEmpty()) {
      problems.add(new Problem(where, notAllowed("query, extends, do", rule.getName())));
    }
  }

  private static String place(RuleDescr rule) {
    return rule.getLine() + " " + rule.getName();
  }

  private <D extends BaseDescr> void refuse(
      Collection<D> descrs, String kind, Function<D, String> name) {
    descrs.forEach(descr -> refuse(descr, kind, name.apply(descr)));
  }

  private void refuse(BaseDescr descr, String kind, String name) {
    problems.add(
        new Problem("%s:%d".formatted(file, Math.max(1, descr.getLine())), notAllowed(kind, name)));
  }

  private static Text notAllowed(String kind, String name) {
    return new Text(
        "规则文件中不能写 %s（%s）；只能有 import、global duty 和 rule".formatted(kind, name),
        "%s (%s) cannot stand in a rule file; only imports, global duty and rules can"
            .formatted(kind, name));
  }
}
