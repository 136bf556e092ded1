package cn.duban.notice;

import cn.duban.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * One duty of the notice: an entry of the catalogue, read from the metadata of its rule.
 *
 * @param id such as {@code 10.2} or {@code 8.coal.3}: article, sector if any, item
 * @param title a short name
 * @param quote the words of the notice that ask for it, verbatim
 * @param force how strongly it binds
 * @param legalBasis the laws that also ask for it; empty if the notice alone does
 * @param readings ids of the readings that it rests on; empty if the words leave no choice
 * @param codes the codes of the vocabulary that its rule names, in their order
 * @param file the rule file, relative to the rule set
 * @param line the line of its rule in that file, counted from 1
 */
public record Obligation(
    String id,
    Text title,
    String quote,
    Force force,
    List<String> legalBasis,
    List<String> readings,
    List<String> codes,
    String file,
    int line) {

  /** Copies the lists. */
  public Obligation {
    legalBasis = List.copyOf(legalBasis);
    readings = List.copyOf(readings);
    codes = List.copyOf(codes);
  }

  /** The same duty, naming further codes as well. */
  public Obligation withCodes(List<String> more) {
    List<String> all = Stream.concat(codes.stream(), more.stream()).distinct().toList();
    return new Obligation(id, title, quote, force, legalBasis, readings, all, file, line);
  }

  /** The article that it belongs to. */
  public int article() {
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }
}
