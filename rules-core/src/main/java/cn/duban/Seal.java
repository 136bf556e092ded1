package cn.duban;

import cn.duban.text.Text;
import java.io.IOException;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Holds the signature of a jar against what a host trusts. That the files are what was signed is
 * found out by Java itself as they are read; this class sees that nothing was left unsigned, added
 * or taken away.
 */
final class Seal {
  private static final Pattern SIGNATURE = Pattern.compile("(?i)META-INF/[^/]*\\.SF");
  private static final Pattern BLOCK = Pattern.compile("(?i)META-INF/[^/]*\\.(RSA|DSA|EC)");

  private final Trust trust;

  Seal(Trust trust) {
    this.trust = trust;
  }

  /** What a file says that is not what was signed. */
  static Text broken(SecurityException e) {
    return new Text(
        "与签名不符，签名后被改动过（%s）".formatted(e.getMessage()),
        "is not what was signed; it was changed afterwards (%s)".formatted(e.getMessage()));
  }

  /** What is wrong with a file that has been read to its end. */
  Optional<Text> ofOne(JarEntry entry) {
    if (isPartOfSignature(entry.getName())) {
      return Optional.empty();
    }
    CodeSigner[] signers = entry.getCodeSigners();
    if (signers == null || signers.length == 0) {
      return Optional.of(
          new Text(
              "没有签名，或签名算法已不可靠；整个规则包须由信任的证书签名",
              "is not signed, or by an algorithm that is weak; all of the pack must be signed by a"
                  + " trusted certificate"));
    }
    if (signers.length > 1) {
      return Optional.of(severalSigners());
    }
    X509Certificate signer =
        (X509Certificate) signers[0].getSignerCertPath().getCertificates().get(0);
    if (!trust.accepts(signer)) {
      String name = signer.getSubjectX500Principal().getName();
      return Optional.of(
          new Text(
              "由 %s 签名（证书 SHA-256 %s），不是信任的证书".formatted(name, Trust.fingerprint(signer)),
              "is signed by %s (certificate SHA-256 %s), which is not trusted"
                  .formatted(name, Trust.fingerprint(signer))));
    }
    return trust.validity(signer);
  }

  /**
   * What is wrong with the jar as a whole: it shows all that was signed, once and to everybody.
   *
   * @param names its files
   */
  List<Text> ofAll(JarFile jar, Set<String> names) throws IOException {
    long signatures = names.stream().filter(name -> SIGNATURE.matcher(name).matches()).count();
    Manifest manifest = jar.getManifest();
    if (manifest == null || signatures == 0) {
      return List.of(
          new Text(
              "没有签名；应由信任的证书签名（duban pack 或 jarsigner）",
              "is not signed; a trusted certificate must sign it, by duban pack or jarsigner"));
    }
    List<Text> wrong = new ArrayList<>();
    if (signatures > 1) {
      wrong.add(severalSigners());
    }
    if (manifest.getMainAttributes().containsKey(Attributes.Name.MULTI_RELEASE)) {
      wrong.add(
          new Text(
              "是 Multi-Release jar，不同 Java 版本会看到不同内容",
              "is a multi-release jar: other versions of Java would see other files"));
    }
    Set<String> gone = new TreeSet<>(manifest.getEntries().keySet());
    gone.removeAll(names);
    if (!gone.isEmpty()) {
      String list = String.join(", ", gone);
      wrong.add(new Text("签名后缺少了文件：" + list, "lacks files that were signed: " + list));
    }
    return wrong;
  }

  private static Text severalSigners() {
    return new Text("有几个签名；应只有一个", "has several signatures; it must have one");
  }

  /** The files of which the signature itself consists. */
  private static boolean isPartOfSignature(String name) {
    return name.equalsIgnoreCase(JarFile.MANIFEST_NAME)
        || SIGNATURE.matcher(name).matches()
        || BLOCK.matcher(name).matches();
  }
}
