package cn.duban.io;

import cn.duban.fact.Facts;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** Opens one file of facts, and turns whatever keeps it from being read into a problem. */
final class InputFile {
  private final String name;
  private final Charset charset;
  private final Facts.Builder builder;

  InputFile(String name, Charset charset, Facts.Builder builder) {
    this.name = name;
    this.charset = charset;
    this.builder = builder;
  }

  /** Opens, decodes and reads. */
  void read(Opening opening, Content content) {
    Problems problems = new Problems(name, builder::problem);
    boolean whole = false;
    try (InputStream in = opening.open()) {
      whole = content.read(new StrictReader(in, charset), problems);
    } catch (StrictReader.Undecodable e) {
      problems.add(name + ":" + e.line(), undecodable(e));
    } catch (IOException e) {
      problems.add(name, unreadable(e));
    }
    if (!whole) {
      builder.unread(null);
    }
    problems.close();
  }

  static Text unreadable(IOException e) {
    return e instanceof NoSuchFileException
        ? new Text("没有这个文件", "there is no such file")
        : new Text("无法读取：" + e, "cannot be read: " + e);
  }

  private Text undecodable(StrictReader.Undecodable e) {
    String zh = "第 %s 个字节起不是有效的 %s".formatted(e.position(), charset.name());
    String en = "byte %s is not valid %s".formatted(e.position(), charset.name());
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new Text(zh + "；请确认文件的编码", en + "; find out the encoding of the file");
    }
    return new Text(
        zh
            + "；可能是 GB18030（GBK）：请另存为 UTF-8；CSV 也可用"
            + " FactReader.readCsv(folder, Charset.forName(\"GB18030\")) 读取",
        en
            + "; it may be GB18030 (GBK): save it as UTF-8, or read CSV with"
            + " FactReader.readCsv(folder, Charset.forName(\"GB18030\"))");
  }

  /** Opens the bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** Reads the text, tells what is wrong and answers whether it could tell all facts. */
  interface Content {
    boolean read(Reader in, Problems problems) throws IOException;
  }
}
