package cn.duban.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key with which an office signs.
 *
 * @param key the private key
 * @param chain its certificate, with those of the authorities that vouch for it
 * @param certificate its certificate
 */
record SigningKey(PrivateKey key, CertPath chain, X509Certificate certificate) {

  /**
   * The key in a key store.
   *
   * @param alias its name; null: there is only one
   * @param password of the store and of the key
   * @throws Refusal if there is no such key, or the password is wrong
   */
  static SigningKey open(Path store, @Nullable String alias, char[] password) {
    if (!Files.isRegularFile(store)) {
      throw Refusal.usage("没有密钥库文件 " + store, "There is no key store " + store);
    }
    try {
      KeyStore keys = KeyStore.getInstance(store.toFile(), password);
      String name = alias == null ? only(keys, store) : alias;
      Key key = keys.getKey(name, password);
      if (!(key instanceof PrivateKey signing)) {
        throw unknown(store, name, aliases(keys));
      }
      return new SigningKey(
          signing,
          CertificateFactory.getInstance("X.509")
              .generateCertPath(Arrays.asList(keys.getCertificateChain(name))),
          (X509Certificate) keys.getCertificate(name));
    } catch (UnrecoverableKeyException e) {
      throw wrongPassword(store);
    } catch (IOException e) {
      throw e.getCause() instanceof UnrecoverableKeyException
          ? wrongPassword(store)
          : noStore(store);
    } catch (GeneralSecurityException e) {
      throw noStore(store);
    }
  }

  /** The SHA-256 of the certificate, in hexadecimal. */
  String fingerprint() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // it was read from its encoding
    }
  }

  private static String only(KeyStore keys, Path store) throws GeneralSecurityException {
    List<String> aliases = aliases(keys);
    if (aliases.size() != 1) {
      String list = String.join(", ", aliases);
      throw Refusal.usage(
          "密钥库 %s 里有 %d 个密钥（%s）；请用 --alias 指定".formatted(store, aliases.size(), list),
          "The key store %s holds %d keys (%s); name one by --alias"
              .formatted(store, aliases.size(), list));
    }
    return aliases.get(0);
  }

  private static List<String> aliases(KeyStore keys) throws GeneralSecurityException {
    List<String> aliases = new ArrayList<>();
    for (String alias : Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(alias)) {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  private static Refusal unknown(Path store, String alias, List<String> known) {
    String list = String.join(", ", known);
    return Refusal.usage(
        "密钥库 %s 里没有密钥 %s；有：%s".formatted(store, alias, list),
        "The key store %s has no key %s; it has: %s".formatted(store, alias, list));
  }

  private static Refusal wrongPassword(Path store) {
    return Refusal.usage("密钥库 " + store + " 的口令不对", "Wrong password for the key store " + store);
  }

  private static Refusal noStore(Path store) {
    return Refusal.usage(
        store + " 不是密钥库；应为 keytool 生成的 PKCS12 文件",
        store + " is no key store; it should be a PKCS12 file as keytool makes it");
  }
}
