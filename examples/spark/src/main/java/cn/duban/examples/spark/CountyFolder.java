package cn.duban.examples.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The facts of a county, not yet read.
 *
 * @param name its name or code
 * @param files in the order of their names; empty if it handed nothing in
 */
record CountyFolder(String name, List<FactFile> files) implements Serializable {
  /**
   * Differs as soon as a file was written, added or taken away.
   *
   * @param question what else the findings depend on
   */
  String fingerprint(String question) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(question.getBytes(StandardCharsets.UTF_8));
      for (FactFile file : files) {
        digest.update(
            "\n%s %d %d"
                .formatted(file.name(), file.length(), file.changed())
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
