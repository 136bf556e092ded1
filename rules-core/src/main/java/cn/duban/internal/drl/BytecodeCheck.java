package cn.duban.internal.drl;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.kie.api.definition.KiePackage;
import org.mvel2.asm.ClassReader;
import org.mvel2.asm.ClassVisitor;
import org.mvel2.asm.Handle;
import org.mvel2.asm.MethodVisitor;
import org.mvel2.asm.Opcodes;

/**
 * The second net behind the check of the text: what was generated from the rules may call nothing
 * but the duty language, the facts and what Drools itself needs. A hit is a hole in the first net.
 */
final class BytecodeCheck {
  private static final Pattern ALLOWED =
      Pattern.compile(
          "cn/duban/(duty|fact|finding)/[\\w$]+"
              + "|org/(drools|kie)/[\\w/$]+"
              + "|java/lang/(Object|String|Boolean|Integer|Long|CharSequence)"
              + "|java/util/(Arrays|List)");
  private static final Pattern FORBIDDEN_ON_OBJECT =
      Pattern.compile("getClass|notify|notifyAll|wait");

  /** What Drools writes around a rule compares invokers by their class. */
  private static final String INVOKER = "Invoker.class";

  private final Map<String, TreeSet<String>> calls = new TreeMap<>();

  /** What is wrong; empty if nothing is. */
  static List<Problem> check(Collection<KiePackage> packages) {
    BytecodeCheck check = new BytecodeCheck();
    for (KiePackage one : packages) {
      if (((InternalKnowledgePackage) one).getDialectRuntimeRegistry().getDialectData("java")
          instanceof JavaDialectRuntimeData data) {
        data.getStore().forEach((path, bytes) -> check.read(path, bytes, one.getName()));
      }
    }
    return check.calls.entrySet().stream()
        .map(
            one ->
                new Problem(
                    one.getKey(),
                    new Text(
                        "规则生成的代码调用了不允许的 " + String.join(", ", one.getValue()),
                        "the code generated from the rules calls "
                            + String.join(", ", one.getValue()))))
        .toList();
  }

  private void read(String path, byte[] bytes, String packageName) {
    if (!path.endsWith(".class")) {
      return;
    }
    String own = packageName.replace('.', '/') + "/";
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] thrown) {
                return new Calls(path, own);
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  /** Notes what a method calls. */
  private final class Calls extends MethodVisitor {
    private final String path;
    private final String own;

    Calls(String path, String own) {
      super(Opcodes.ASM9);
      this.path = path;
      this.own = own;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      boolean fine =
          path.endsWith(INVOKER)
              || !owner.equals("java/lang/Object")
              || !FORBIDDEN_ON_OBJECT.matcher(name).matches();
      note(owner, name, fine);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      note(owner, name, true);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      note(bootstrap.getOwner(), bootstrap.getName(), false);
    }

    private void note(String owner, String name, boolean fine) {
      boolean allowed = owner.startsWith(own) || ALLOWED.matcher(owner).matches();
      if (!allowed || !fine) {
        calls.computeIfAbsent(path, k -> new TreeSet<>()).add(owner.replace('/', '.') + "." + name);
      }
    }
  }
}
